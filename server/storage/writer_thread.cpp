#include "storage/writer_thread.hpp"

#include <algorithm>

#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {

WriterThread::WriterThread(std::unique_ptr<Connection> connection, const domain::Clock& clock, domain::IdFactory& ids,
                           Epoch& epoch, const StoreOptions& options)
    : writer_(std::move(connection), ids, clock, options.audit_key), epoch_(epoch), max_queue_(options.max_queue), now_(options.now), thread_([this] { run(); }) {}

WriterThread::~WriterThread() {
  {
    const std::scoped_lock lock(mutex_);
    closing_ = true;
  }
  arrived_.notify_one();
}

bool WriterThread::enqueue(std::unique_ptr<Mutation> mutation) {
  {
    const std::scoped_lock lock(mutex_);
    const std::size_t waiting = queue_.size() + background_.size();
    if (closing_ || waiting >= max_queue_) return false;
    const bool urgent = mutation->urgency == Urgency::now;
    const bool woken = urgent ? !queue_.empty() : waiting > 0;
    if (!urgent && background_.empty()) waiting_since_ = now_();
    if (urgent) queue_.push_back(std::move(mutation));
    else background_.push_back(std::move(mutation));
    if (woken) return true;
  }
  arrived_.notify_one();
  return true;
}

void WriterThread::on_append(std::function<void()> listener) {
  const std::scoped_lock lock(mutex_);
  listener_ = std::move(listener);
}

void WriterThread::on_schema_moved(std::function<void(const SchemaError&)> listener) {
  const std::scoped_lock lock(mutex_);
  moved_listener_ = std::move(listener);
}

std::size_t WriterThread::queued() const {
  const std::scoped_lock lock(mutex_);
  return queue_.size() + background_.size();
}

void WriterThread::run() {
  Group group;
  while (true) {
    {
      std::unique_lock lock(mutex_);
      arrived_.wait(lock, [this] { return closing_ || !queue_.empty() || !background_.empty(); });
      while (!closing_ && queue_.empty() && now_() < turn_of_background()) arrived_.wait_for(lock, turn_of_background() - now_());
      if (queue_.empty() && background_.empty()) return;
      take(group);
    }
    const bool urgent = group.front()->urgency == Urgency::now;
    writing_ = group.size();
    commit_group(group);
    writing_ = 0;
    group.clear();
    if (urgent) urgent_until_ = now_();
  }
}

std::chrono::steady_clock::time_point WriterThread::turn_of_background() const {
  return std::min(urgent_until_ + background_pause, waiting_since_ + background_wait);
}

void WriterThread::take(Group& group) {
  const auto now = now_();
  const bool due = !background_.empty() && (queue_.empty() || now - waiting_since_ >= background_wait);
  if (!due) return group.swap(queue_);
  group.push_back(std::move(background_.front()));
  background_.pop_front();
  waiting_since_ = now;
}

void WriterThread::commit_group(Group& group) {
  std::vector<std::exception_ptr> failures(group.size());
  bool appended = false;
  std::optional<SchemaError> moved;
  try {
    begin(moved);
    for (std::size_t i = 0; i < group.size(); ++i) failures[i] = apply(*group[i]);
    // Before, so that no process writes behind this commit by what it remembers; and after, for who has looked in between.
    if (writer_.credentials_touched()) epoch_.raise();
    appended = writer_.commit();
    if (writer_.credentials_touched()) epoch_.raise();
    ++groups_;
    changes_ += group.size();
  } catch (...) {
    // Nothing of the group is stored: whoever had succeeded has not.
    for (std::exception_ptr& failure : failures) {
      if (!failure) failure = std::current_exception();
    }
    try {
      writer_.rollback();
    } catch (const Error&) {
      // The connection has lost the transaction by itself; the next BEGIN says whether it still works.
    }
  }
  for (std::size_t i = 0; i < group.size(); ++i) group[i]->done(std::move(failures[i]));
  if (!appended && !moved) return;
  const std::scoped_lock lock(mutex_);
  if (appended && listener_) listener_();
  if (moved && moved_listener_) moved_listener_(*moved);
}

void WriterThread::begin(std::optional<SchemaError>& moved) {
  try {
    // Another process has committed, and may not have told of it yet: whoever was judged before is judged again.
    if (writer_.begin()) epoch_.raise();
  } catch (const SchemaError& error) {
    moved = error;
    throw;
  }
}

std::exception_ptr WriterThread::apply(Mutation& mutation) {
  if (mutation.isolation == Isolation::shared) {
    mutation.apply(writer_);
    return nullptr;
  }
  writer_.savepoint();
  try {
    mutation.apply(writer_);
    writer_.release();
    return nullptr;
  } catch (...) {
    // A full disk ends the whole transaction, and with it the group.
    if (!writer_.in_transaction()) throw;
    writer_.rollback_to_savepoint();
    return std::current_exception();
  }
}

}  // namespace venturi::server::storage
