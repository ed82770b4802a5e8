#include "CEntenteKernels.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#include <immintrin.h>
#define MANY __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MANY
#endif

MANY static void plain_product(
    const uint8_t *a, const float *rowScales, EntenteMatrix b, float *y, long n) {
  long k = b.inputs, m = b.columns;
  for (long m0 = 0; m0 < m; m0 += 16) {
    const int8_t *block = b.weights + m0 * k;
    for (long i = 0; i < n; i++) {
      int32_t total[16] = {0};
      for (long p = 0; p < k; p += 4) {
        const int8_t *weights = block + p * 16;
        const uint8_t *row = a + i * k + p;
        for (int j = 0; j < 16; j++) {
          total[j] += row[0] * weights[4 * j] + row[1] * weights[4 * j + 1] + row[2] * weights[4 * j + 2]
                      + row[3] * weights[4 * j + 3];
        }
      }
      for (long j = 0; j < 16; j++) {
        float scale = b.scales[m0 + j] * rowScales[i];
        float product = (float)(total[j] - b.offsets[m0 + j]) * scale;
        y[i * m + m0 + j] = product + b.bias[m0 + j];
      }
    }
  }
}

#if defined(__x86_64__) && defined(__linux__)
enum { rowsAtOnce = 6, blocksAtOnce = 4 };

#define TILE(ROWS, BLOCKS)                                                                                 \
  do {                                                                                                     \
    __m512i total[ROWS][BLOCKS];                                                                           \
    for (int r = 0; r < (ROWS); r++)                                                                       \
      for (int s = 0; s < (BLOCKS); s++) total[r][s] = _mm512_setzero_si512();                             \
    for (long p = 0; p < k; p += 4) {                                                                      \
      __m512i weights[BLOCKS];                                                                             \
      for (int s = 0; s < (BLOCKS); s++)                                                                   \
        weights[s] = _mm512_loadu_si512(b.weights + (m0 + 16 * s) * k + p * 16);                           \
      for (int r = 0; r < (ROWS); r++) {                                                                   \
        int32_t four;                                                                                      \
        memcpy(&four, a + (i + r) * k + p, 4);                                                             \
        __m512i values = _mm512_set1_epi32(four);                                                          \
        for (int s = 0; s < (BLOCKS); s++) total[r][s] = _mm512_dpbusd_epi32(total[r][s], values, weights[s]); \
      }                                                                                                    \
    }                                                                                                      \
    for (int s = 0; s < (BLOCKS); s++) {                                                                   \
      long column = m0 + 16 * s;                                                                           \
      __m512i offsets = _mm512_loadu_si512(b.offsets + column);                                            \
      __m512 scales = _mm512_loadu_ps(b.scales + column);                                                  \
      __m512 bias = _mm512_loadu_ps(b.bias + column);                                                      \
      for (int r = 0; r < (ROWS); r++) {                                                                   \
        __m512 scale = _mm512_mul_ps(scales, _mm512_set1_ps(rowScales[i + r]));                            \
        __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_sub_epi32(total[r][s], offsets)), scale); \
        _mm512_storeu_ps(y + (i + r) * m + column, _mm512_add_ps(product, bias));                          \
      }                                                                                                    \
    }                                                                                                      \
  } while (0)

__attribute__((target("avx512f,avx512bw,avx512vnni"))) static void wide_product(
    const uint8_t *a, const float *rowScales, EntenteMatrix b, float *y, long n) {
  long k = b.inputs, m = b.columns;
  for (long m0 = 0; m0 < m;) {
    long blocks = (m - m0) / 16;
    long i = 0;
    if (blocks >= blocksAtOnce) {
      for (; i + rowsAtOnce <= n; i += rowsAtOnce) TILE(rowsAtOnce, blocksAtOnce);
      for (; i < n; i++) TILE(1, blocksAtOnce);
      m0 += 16 * blocksAtOnce;
    } else {
      for (; i + rowsAtOnce <= n; i += rowsAtOnce) TILE(rowsAtOnce, 1);
      for (; i < n; i++) TILE(1, 1);
      m0 += 16;
    }
  }
}
#endif

void entente_byte_product(const uint8_t *a, const float *rowScales, EntenteMatrix b, float *y, long n) {
#if defined(__x86_64__) && defined(__linux__)
  if (__builtin_cpu_supports("avx512vnni")) {
    wide_product(a, rowScales, b, y, n);
    return;
  }
#endif
  plain_product(a, rowScales, b, y, n);
}

void entente_byte_product_plain(const uint8_t *a, const float *rowScales, EntenteMatrix b, float *y, long n) {
  plain_product(a, rowScales, b, y, n);
}

MANY float entente_quantize(const float *x, long count, uint8_t *bytes, long padded) {
  float lanes[16] = {0};
  float largest = 1e-20f;
  long whole = count / 16 * 16;
  for (long i = 0; i < whole; i += 16) {
    for (int j = 0; j < 16; j++) {
      float size = x[i + j] < 0 ? -x[i + j] : x[i + j];
      lanes[j] = size > lanes[j] ? size : lanes[j];
    }
  }
  for (int j = 0; j < 16; j++) largest = lanes[j] > largest ? lanes[j] : largest;
  for (long i = whole; i < count; i++) {
    float size = x[i] < 0 ? -x[i] : x[i];
    largest = size > largest ? size : largest;
  }
  float scale = 127.0f / largest;
  for (long i = 0; i < count; i++) {
    float value = x[i] * scale + 128.5f;
    bytes[i] = (uint8_t)(int32_t)value;
  }
  for (long i = count; i < padded; i++) bytes[i] = 128;
  return largest / 127.0f;
}

MANY void entente_add_row(const int8_t *row, float scale, float *sum, long count) {
  for (long i = 0; i < count; i++) sum[i] += (float)row[i] * scale;
}

MANY long entente_largest(const float *x, long count) {
  float lanes[16];
  for (int j = 0; j < 16; j++) lanes[j] = x[0];
  long i = 0;
  for (; i + 16 <= count; i += 16) {
    for (int j = 0; j < 16; j++) lanes[j] = x[i + j] > lanes[j] ? x[i + j] : lanes[j];
  }
  float largest = lanes[0];
  for (int j = 1; j < 16; j++) largest = lanes[j] > largest ? lanes[j] : largest;
  for (; i < count; i++) largest = x[i] > largest ? x[i] : largest;
  long place = 0;
  while (place < count - 1 && x[place] != largest) place++;
  return place;
}
