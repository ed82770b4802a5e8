// The compiled gazetteer as read-only bytes inside the program (sources: docs/decisions/0007-gazetteer.md).
#ifndef CENTENTE_GAZETTEER_H
#define CENTENTE_GAZETTEER_H

#include <stddef.h>

/// The first byte of the compiled gazetteer; lives as long as the program.
const unsigned char *_Nonnull entente_gazetteer_bytes(void);

/// The number of bytes of the compiled gazetteer.
size_t entente_gazetteer_count(void);

#endif
