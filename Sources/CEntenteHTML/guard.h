#ifndef ENTENTE_GUARD_H
#define ENTENTE_GUARD_H

#include <stddef.h>
#include <stdint.h>

// Blanks out, in place, what would make the parser slow: tags that stand deeper than ENTENTE_HTML_DEEPEST, end tags
// without a start, attributes beyond the first hundred of a tag, NUL bytes. Gives the number of start tags blanked out.
int32_t entente_html_guard(uint8_t *bytes, size_t count);

#endif
