// The arithmetic of the trained reader: matrix products and the steps of its recurrent layers.
//
// Every sum is taken in an order that does not depend on the machine, and no product is fused into a sum unless the
// source says so: the same input gives the same bits on every processor. All matrices are row after row.
#ifndef CENTENTE_KERNELS_H
#define CENTENTE_KERNELS_H

#include <stdbool.h>
#include <stdint.h>

/// c[n × m] = a[n × k] · b[k × m], added to what c holds if `add`; the leading dimensions are `lda`, `ldb`, `ldc`.
void entente_product(
    const float *_Nonnull a, long lda, const float *_Nonnull b, long ldb, float *_Nonnull c, long ldc, long n, long k,
    long m, bool add);

/// to[m × n] = from[n × m], turned.
void entente_transpose(const float *_Nonnull from, long ldf, float *_Nonnull to, long n, long m);

/// One direction of a simple recurrent unit (Lei et al. 2018) over one sentence of `n` words, `width` units wide.
///
/// `u` holds for each word the products for state, forget gate and reset gate, one after the other; `x` what the
/// highway carries. Writes state `c`, gates `f` and `r`, and output `h`, each with `ldh` floats a word.
void entente_recur(
    const float *_Nonnull u, long ldu, const float *_Nonnull x, long ldx, const float *_Nonnull peephole,
    const float *_Nonnull bias, float *_Nonnull c, float *_Nonnull f, float *_Nonnull r, float *_Nonnull h, long ldh,
    long n, long width, bool backward);

/// The way back through ``entente_recur``: from `dh` to `du` and `dx`; adds to `dpeephole` and `dbias`.
void entente_recur_back(
    const float *_Nonnull u, long ldu, const float *_Nonnull x, long ldx, const float *_Nonnull peephole,
    const float *_Nonnull c, const float *_Nonnull f, const float *_Nonnull r, const float *_Nonnull dh, long ldh,
    float *_Nonnull du, float *_Nonnull dx, long lddx, float *_Nonnull dpeephole, float *_Nonnull dbias, long n,
    long width, bool backward);

/// Turns `count` scores into `scale` × (probability − 1 for the gold one); gives the loss. A gold below 0 makes zeros.
float entente_softmax(float *_Nonnull scores, long count, long gold, float scale);

/// Turns `count` scores into `scale` × (probability − probability among those allowed, a bit each); gives the loss of
/// all that is allowed together. None allowed makes zeros.
float entente_softmax_allowed(float *_Nonnull scores, long count, uint32_t allowed, float scale);

/// Moves each of `count` numbers a share of the way to another.
void entente_approach(float *_Nonnull mean, const float *_Nonnull value, long count, float share);

/// One step of Adam on `count` weights.
void entente_adam(
    float *_Nonnull weight, const float *_Nonnull gradient, float *_Nonnull first, float *_Nonnull second, long count,
    float rate, float beta1, float beta2, float epsilon);

/// A matrix of signed bytes, packed by 16 columns and 4 rows: for each block of 16 columns, for each 4 rows, 16 × 4
/// bytes. `inputs` is a multiple of 4, `columns` of 16. `offsets` are 128 × the sum of each column's weights.
typedef struct {
  const int8_t *_Nonnull weights;
  const int32_t *_Nonnull offsets;
  const float *_Nonnull scales;
  const float *_Nonnull bias;
  long inputs;
  long columns;
} EntenteMatrix;

/// y[n × columns] = a · b with scales and bias put in; the rows of `a` are bytes around 128 as ``entente_quantize``
/// makes them, with their scales.
void entente_byte_product(
    const uint8_t *_Nonnull a, const float *_Nonnull rowScales, EntenteMatrix b, float *_Nonnull y, long n);

/// The same by plain loops, whatever the processor; gives the same bits.
void entente_byte_product_plain(
    const uint8_t *_Nonnull a, const float *_Nonnull rowScales, EntenteMatrix b, float *_Nonnull y, long n);

/// Writes `x` as bytes around 128 with one scale for the row, padded with 128 to `padded`; gives the scale.
float entente_quantize(const float *_Nonnull x, long count, uint8_t *_Nonnull bytes, long padded);

/// The index of the largest of `count` numbers; the first of equals.
long entente_largest(const float *_Nonnull x, long count);

/// sum += row × scale.
void entente_add_row(const int8_t *_Nonnull row, float scale, float *_Nonnull sum, long count);

/// Asks for the memory at an address, which is read soon.
static inline __attribute__((always_inline)) void entente_prefetch(const void *_Nonnull address) {
  __builtin_prefetch(address, 0, 3);
}

#endif
