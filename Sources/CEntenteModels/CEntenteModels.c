#include "CEntenteModels.h"

// An empty file stands for "not trained yet".
_Alignas(64) static const unsigned char model[] = {
#embed "entente.model" if_empty(0)
};

const unsigned char *entente_model_bytes(void) { return model; }

size_t entente_model_count(void) { return sizeof model; }
