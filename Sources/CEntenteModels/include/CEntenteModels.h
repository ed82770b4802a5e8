// The trained models as read-only bytes inside the program (see docs/models.md for the data they were trained on).
#ifndef CENTENTE_MODELS_H
#define CENTENTE_MODELS_H

#include <stddef.h>

/// The first byte of the model file, at a multiple of 64; lives as long as the program.
const unsigned char *_Nonnull entente_model_bytes(void);

/// The number of bytes of the model file.
size_t entente_model_count(void);

#endif
