// One HTTP exchange by libcurl, with hold on the addresses that are connected to.
//
// A line keeps its connection open from one exchange to the next, so that a host is spoken to over one connection. It
// must be used by one thread at a time.

#ifndef CENTENTE_FETCH_H
#define CENTENTE_FETCH_H

#include <stddef.h>
#include <stdint.h>

typedef struct EntenteFetchLine EntenteFetchLine;

// Whether an address may be connected to: 4 bytes of IPv4, or 16 of IPv6, in network order.
typedef int (*EntenteFetchAdmits)(const uint8_t *bytes, int count);

typedef struct {
  const char *address;
  const char *agent;
  // For a conditional request; NULL where the answer was not had before.
  const char *etag;
  const char *last_modified;
  // NULL admits every address.
  EntenteFetchAdmits admits;
  // The most bytes of the body once it is unpacked.
  size_t most_bytes;
  int connect_seconds;
  int seconds;
  int redirects;
} EntenteFetchOrder;

typedef enum {
  ENTENTE_FETCH_DONE,
  ENTENTE_FETCH_MALFORMED,      // the address, or that of a redirect, is none of http or https
  ENTENTE_FETCH_REFUSED,        // an address that may not be connected to
  ENTENTE_FETCH_UNKNOWN_HOST,
  ENTENTE_FETCH_NO_ANSWER,
  ENTENTE_FETCH_TIMEOUT,
  ENTENTE_FETCH_INSECURE,
  ENTENTE_FETCH_TOO_LARGE,
  ENTENTE_FETCH_REDIRECTS,
  ENTENTE_FETCH_DAMAGED,        // what came cannot be unpacked, or is no HTTP
  ENTENTE_FETCH_FAILED,
} EntenteFetchOutcome;

// The answer; what it points to lives until the line's next exchange, or its end. Strings are never NULL.
typedef struct {
  EntenteFetchOutcome outcome;
  int status;
  const char *address;  // after redirects
  const char *content_type;
  const char *etag;
  const char *last_modified;
  const char *retry_after;
  const char *trouble;  // curl's own words
  const uint8_t *bytes;
  size_t count;
} EntenteFetchAnswer;

EntenteFetchLine *entente_fetch_open(void);  // NULL where there is no memory
EntenteFetchAnswer entente_fetch(EntenteFetchLine *line, const EntenteFetchOrder *order);
void entente_fetch_close(EntenteFetchLine *line);

#endif
