#pragma once

/// @file
/// Symbol visibility. The library is built with hidden visibility; only what carries VENTURI_EXPORT can be linked against.
/// The project's only macros live here.

#if defined(_WIN32) && defined(VENTURI_SHARED)
#if defined(VENTURI_BUILDING)
#define VENTURI_EXPORT __declspec(dllexport)
#else
#define VENTURI_EXPORT __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define VENTURI_EXPORT __attribute__((visibility("default")))
#else
#define VENTURI_EXPORT
#endif
