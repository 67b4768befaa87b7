#pragma once
/// Numbers that a seed repeats, on every platform: the standard library's generators do, its distributions do not. For synthetic data only;
/// what must not be guessed comes from domain::Random.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace venturi::server::domain {

/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
class SyntheticRandom {
 public:
  /// Streams of one seed are independent: what one draws changes nothing in another.
  explicit SyntheticRandom(std::uint64_t seed, std::uint64_t stream = 0) : state_(mixed(seed) ^ mixed(~stream)) {}

  std::uint64_t next() { return mixed(state_ += golden); }
  /// In [0, 1).
  double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  double between(double low, double high) { return low + (high - low) * uniform(); }
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(uniform() * static_cast<double>(count)); }
  bool chance(double probability) { return uniform() < probability; }

  /// The place of a weighted draw. `weights` are not all zero.
  std::size_t pick(std::span<const double> weights) {
    double sum = 0;
    for (const double weight : weights) sum += weight;
    double at = uniform() * sum;
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
      if (at < weights[i]) return i;
      at -= weights[i];
    }
    return weights.size() - 1;
  }

  /// Poisson's distribution, by multiplication (Knuth); a large mean is drawn in parts, whose sum has the same distribution.
  std::int64_t poisson(double mean) {
    constexpr double part = 30;
    std::int64_t count = 0;
    for (; mean > part; mean -= part) count += poisson(part);
    const double end = std::exp(-mean);
    for (double product = uniform(); product > end; product *= uniform()) ++count;
    return count;
  }

 private:
  static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;

  static std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  std::uint64_t state_;
};

}  // namespace venturi::server::domain
