#include "CEntenteKernels.h"

#include <math.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// The same source is compiled for several processors and the best one chosen when the program starts.
#if defined(__x86_64__) && defined(__linux__)
#define MANY __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MANY
#endif
#define INLINE static inline __attribute__((always_inline))

typedef float Lanes __attribute__((vector_size(64), aligned(4)));

enum { rowsAtOnce = 8, columnsAtOnce = 32, depthAtOnce = 512 };

MANY void entente_product(
    const float *a, long lda, const float *b, long ldb, float *c, long ldc, long n, long k, long m, bool add) {
  float panel[depthAtOnce * columnsAtOnce] __attribute__((aligned(64)));
  for (long k0 = 0; k0 < k; k0 += depthAtOnce) {
    long depth = k - k0 < depthAtOnce ? k - k0 : depthAtOnce;
    bool keep = add || k0 > 0;
    for (long m0 = 0; m0 < m; m0 += columnsAtOnce) {
      long columns = m - m0 < columnsAtOnce ? m - m0 : columnsAtOnce;
      for (long p = 0; p < depth; p++) {
        const float *from = b + (k0 + p) * ldb + m0;
        float *to = panel + p * columnsAtOnce;
        memcpy(to, from, sizeof(float) * (size_t)columns);
        for (long j = columns; j < columnsAtOnce; j++) to[j] = 0;
      }
      for (long i0 = 0; i0 < n; i0 += rowsAtOnce) {
        long rows = n - i0 < rowsAtOnce ? n - i0 : rowsAtOnce;
        Lanes left[rowsAtOnce], right[rowsAtOnce];
        const float *row[rowsAtOnce];
        for (int r = 0; r < rowsAtOnce; r++) {
          row[r] = a + (i0 + (r < rows ? r : 0)) * lda + k0;
          left[r] = right[r] = (Lanes){0};
        }
        for (long p = 0; p < depth; p++) {
          Lanes one = *(const Lanes *)(panel + p * columnsAtOnce);
          Lanes two = *(const Lanes *)(panel + p * columnsAtOnce + 16);
#pragma clang loop unroll(full)
          for (int r = 0; r < rowsAtOnce; r++) {
            Lanes value = (Lanes){0} + row[r][p];
            left[r] = __builtin_elementwise_fma(value, one, left[r]);
            right[r] = __builtin_elementwise_fma(value, two, right[r]);
          }
        }
        float out[columnsAtOnce];
        for (int r = 0; r < rowsAtOnce; r++) {
          if (r >= rows) break;
          float *to = c + (i0 + r) * ldc + m0;
          memcpy(out, &left[r], 64);
          memcpy(out + 16, &right[r], 64);
          if (keep) {
            for (long j = 0; j < columns; j++) to[j] += out[j];
          } else {
            memcpy(to, out, sizeof(float) * (size_t)columns);
          }
        }
      }
    }
  }
}

void entente_transpose(const float *from, long ldf, float *to, long n, long m) {
  for (long i0 = 0; i0 < n; i0 += 16) {
    long i1 = i0 + 16 < n ? i0 + 16 : n;
    for (long j = 0; j < m; j++) {
      for (long i = i0; i < i1; i++) to[j * n + i] = from[i * ldf + j];
    }
  }
}

/// e to the power of x, right to about 2e-7 of its value; x is held within ±87.
INLINE float exponential(float x) {
  x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
  float shifted = x * 1.44269504f + 12582912.0f;
  float whole = shifted - 12582912.0f;
  float rest = (x - whole * 0.693145752f) - whole * 1.42860677e-6f;
  float power = 1.3888889e-3f;
  power = power * rest + 8.3333333e-3f;
  power = power * rest + 4.1666667e-2f;
  power = power * rest + 1.6666667e-1f;
  power = power * rest + 0.5f;
  power = power * rest + 1.0f;
  power = power * rest + 1.0f;
  int32_t bits, exponent;
  memcpy(&exponent, &shifted, 4);
  memcpy(&bits, &power, 4);
  bits = (int32_t)((uint32_t)bits + ((uint32_t)exponent << 23));
  memcpy(&power, &bits, 4);
  return power;
}

INLINE float sigmoid(float x) { return 1.0f / (1.0f + exponential(-x)); }

MANY void entente_recur(
    const float *u, long ldu, const float *x, long ldx, const float *peephole, const float *bias, float *c, float *f,
    float *r, float *h, long ldh, long n, long width, bool backward) {
  static const float none[512];
  const float *before = none;
  for (long step = 0; step < n; step++) {
    long t = backward ? n - 1 - step : step;
    const float *ut = u + t * ldu, *xt = x + t * ldx;
    float *ct = c + t * ldh, *ft = f + t * ldh, *rt = r + t * ldh, *ht = h + t * ldh;
#pragma clang loop vectorize(assume_safety)
    for (long i = 0; i < width; i++) {
      float old = before[i];
      float forget = sigmoid(ut[width + i] + peephole[i] * old + bias[i]);
      float reset = sigmoid(ut[2 * width + i] + peephole[width + i] * old + bias[width + i]);
      float state = forget * old + (1.0f - forget) * ut[i];
      ft[i] = forget;
      rt[i] = reset;
      ct[i] = state;
      ht[i] = reset * state + (1.0f - reset) * xt[i];
    }
    before = ct;
  }
}

MANY void entente_recur_back(
    const float *u, long ldu, const float *x, long ldx, const float *peephole, const float *c, const float *f,
    const float *r, const float *dh, long ldh, float *du, float *dx, long lddx, float *dpeephole, float *dbias, long n,
    long width, bool backward) {
  static const float none[512];
  float carry[512];
  memset(carry, 0, sizeof carry);
  for (long step = n - 1; step >= 0; step--) {
    long t = backward ? n - 1 - step : step;
    const float *before = step == 0 ? none : c + (backward ? t + 1 : t - 1) * ldh;
    const float *ut = u + t * ldu, *xt = x + t * ldx, *ct = c + t * ldh, *ft = f + t * ldh, *rt = r + t * ldh;
    const float *dht = dh + t * ldh;
    float *dut = du + t * ldu, *dxt = dx + t * lddx;
#pragma clang loop vectorize(assume_safety)
    for (long i = 0; i < width; i++) {
      float forget = ft[i], reset = rt[i], old = before[i], out = dht[i];
      float dc = out * reset + carry[i];
      float dreset = out * (ct[i] - xt[i]) * reset * (1.0f - reset);
      float dforget = dc * (old - ut[i]) * forget * (1.0f - forget);
      dut[i] = dc * (1.0f - forget);
      dut[width + i] = dforget;
      dut[2 * width + i] = dreset;
      dxt[i] = out * (1.0f - reset);
      carry[i] = dc * forget + dforget * peephole[i] + dreset * peephole[width + i];
      dpeephole[i] += dforget * old;
      dpeephole[width + i] += dreset * old;
      dbias[i] += dforget;
      dbias[width + i] += dreset;
    }
  }
}

MANY float entente_softmax(float *scores, long count, long gold, float scale) {
  if (gold < 0) {
    memset(scores, 0, sizeof(float) * (size_t)count);
    return 0;
  }
  float best = scores[0];
  for (long i = 1; i < count; i++) best = scores[i] > best ? scores[i] : best;
  float right = scores[gold] - best;
  for (long i = 0; i < count; i++) scores[i] = exponential(scores[i] - best);
  float total = 0;
  for (long i = 0; i < count; i++) total += scores[i];
  float share = scale / total;
  for (long i = 0; i < count; i++) scores[i] *= share;
  scores[gold] -= scale;
  return logf(total) - right;
}

MANY float entente_softmax_allowed(float *scores, long count, uint32_t allowed, float scale) {
  if (allowed == 0) {
    memset(scores, 0, sizeof(float) * (size_t)count);
    return 0;
  }
  float best = scores[0];
  for (long i = 1; i < count; i++) best = scores[i] > best ? scores[i] : best;
  float total = 0, right = 1e-30f;
  for (long i = 0; i < count; i++) {
    scores[i] = exponential(scores[i] - best);
    total += scores[i];
    if (allowed >> i & 1) right += scores[i];
  }
  for (long i = 0; i < count; i++) {
    float wanted = allowed >> i & 1 ? scores[i] / right : 0;
    scores[i] = scale * (scores[i] / total - wanted);
  }
  return logf(total) - logf(right);
}

MANY void entente_approach(float *mean, const float *value, long count, float share) {
  for (long i = 0; i < count; i++) mean[i] += share * (value[i] - mean[i]);
}

MANY void entente_adam(
    float *weight, const float *gradient, float *first, float *second, long count, float rate, float beta1, float beta2,
    float epsilon) {
#pragma clang loop vectorize(assume_safety)
  for (long i = 0; i < count; i++) {
    float g = gradient[i];
    float m = beta1 * first[i] + (1.0f - beta1) * g;
    float v = beta2 * second[i] + (1.0f - beta2) * g * g;
    first[i] = m;
    second[i] = v;
    weight[i] -= rate * m / (__builtin_elementwise_sqrt(v) + epsilon);
  }
}
