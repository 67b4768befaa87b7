// Preloaded: from umask(0123) until umask(0), the first malloc() of each thread that is started fails.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>

extern void* __libc_malloc(size_t size);
static atomic_int scarce;
static _Thread_local int fails;

struct Start {
    void* (*run)(void*);
    void* given;
};

static void* begin(void* start) {
    const struct Start held = *(struct Start*)start;
    free(start);
    fails = scarce;
    return held.run(held.given);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*), void* given) {
    int (*create)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*) = dlsym(RTLD_NEXT, "pthread_create");
    struct Start* start = __libc_malloc(sizeof *start);
    *start = (struct Start){run, given};
    return create(thread, attributes, begin, start);
}

void* malloc(size_t size) {
    if (!fails) return __libc_malloc(size);
    fails = 0;
    errno = ENOMEM;
    return NULL;
}

mode_t umask(mode_t mask) {
    scarce = mask == 0123;
    return 0;
}
