#include "http/reader_pool.hpp"

namespace venturi::server {

ReaderPool::ReaderPool(std::vector<std::unique_ptr<storage::Reader>> readers) : readers_(std::move(readers)) {
  for (auto& reader : readers_) threads_.emplace_back([this, &reader] { serve(*reader); });
}

ReaderPool::~ReaderPool() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  for (auto& thread : threads_) thread.join();
}

void ReaderPool::push(Work work) {
  {
    const std::scoped_lock lock(mutex_);
    queue_.push_back(std::move(work));
  }
  wake_.notify_one();
}

void ReaderPool::serve(storage::Reader& reader) {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    if (queue_.empty()) return;
    auto work = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    work(reader);
    work = nullptr;
    lock.lock();
  }
}

}  // namespace venturi::server
