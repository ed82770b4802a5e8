// The exchange: every limit of the order is one of curl's options or is checked in a callback.

#include "CEntenteFetch.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define HEADER_ROOM 1024

// A server that sends fewer bytes a second for so many seconds is given up.
#define SLOWEST_BYTES 20L
#define SLOWEST_SECONDS 30L

struct EntenteFetchLine {
  CURL *curl;
  const EntenteFetchOrder *order;
  uint8_t *bytes;
  size_t count, room;
  int refused, too_large;
  char content_type[HEADER_ROOM], etag[HEADER_ROOM], last_modified[HEADER_ROOM], retry_after[HEADER_ROOM];
  char *address;
  char trouble[CURL_ERROR_SIZE];
};

static size_t on_body(char *bytes, size_t size, size_t count, void *context) {
  EntenteFetchLine *line = context;
  size_t more = size * count;
  if (more > line->order->most_bytes - line->count) {
    line->too_large = 1;
    return 0;
  }
  if (line->count + more > line->room) {
    size_t wanted = line->room * 2 > line->count + more ? line->room * 2 : line->count + more + 16384;
    if (wanted > line->order->most_bytes) wanted = line->order->most_bytes;
    uint8_t *larger = realloc(line->bytes, wanted);
    if (!larger) return 0;
    line->bytes = larger;
    line->room = wanted;
  }
  memcpy(line->bytes + line->count, bytes, more);
  line->count += more;
  return more;
}

// Keeps the value of a header; one that is longer than there is room for is as good as none.
static void keep(char *place, const char *value, size_t length) {
  while (length && (*value == ' ' || *value == '\t')) value++, length--;
  while (length && (unsigned char)value[length - 1] <= ' ') length--;
  if (length >= HEADER_ROOM || memchr(value, 0, length)) length = 0;
  memcpy(place, value, length);
  place[length] = 0;
}

static void forget_headers(EntenteFetchLine *line) {
  line->content_type[0] = line->etag[0] = line->last_modified[0] = line->retry_after[0] = 0;
}

static size_t on_header(char *bytes, size_t size, size_t count, void *context) {
  EntenteFetchLine *line = context;
  size_t length = size * count;
  if (length >= 5 && memcmp(bytes, "HTTP/", 5) == 0) forget_headers(line);
  const struct { const char *name; char *place; } kept[] = {
      {"content-type:", line->content_type}, {"etag:", line->etag},
      {"last-modified:", line->last_modified}, {"retry-after:", line->retry_after}};
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
    size_t name = strlen(kept[i].name);
    if (length > name && strncasecmp(bytes, kept[i].name, name) == 0) keep(kept[i].place, bytes + name, length - name);
  }
  return length;
}

// The last word on an address: after name resolution, for the first connection and those of redirects alike.
static curl_socket_t on_socket(void *context, curlsocktype purpose, struct curl_sockaddr *wanted) {
  EntenteFetchLine *line = context;
  (void)purpose;
  const uint8_t *bytes = NULL;
  int count = 0;
  if (wanted->family == AF_INET) {
    bytes = (const uint8_t *)&((struct sockaddr_in *)&wanted->addr)->sin_addr;
    count = 4;
  } else if (wanted->family == AF_INET6) {
    bytes = (const uint8_t *)&((struct sockaddr_in6 *)&wanted->addr)->sin6_addr;
    count = 16;
  }
  if (!bytes || (line->order->admits && !line->order->admits(bytes, count))) {
    line->refused = 1;
    return CURL_SOCKET_BAD;
  }
  return socket(wanted->family, wanted->socktype | SOCK_CLOEXEC, wanted->protocol);
}

static EntenteFetchOutcome outcome_of(CURLcode code, const EntenteFetchLine *line) {
  if (line->too_large) return ENTENTE_FETCH_TOO_LARGE;
  switch (code) {
    case CURLE_OK: return ENTENTE_FETCH_DONE;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT: return ENTENTE_FETCH_MALFORMED;
    case CURLE_COULDNT_RESOLVE_HOST: return ENTENTE_FETCH_UNKNOWN_HOST;
    case CURLE_COULDNT_CONNECT: return line->refused ? ENTENTE_FETCH_REFUSED : ENTENTE_FETCH_NO_ANSWER;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return ENTENTE_FETCH_NO_ANSWER;
    case CURLE_OPERATION_TIMEDOUT: return ENTENTE_FETCH_TIMEOUT;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return ENTENTE_FETCH_INSECURE;
    case CURLE_FILESIZE_EXCEEDED: return ENTENTE_FETCH_TOO_LARGE;
    case CURLE_TOO_MANY_REDIRECTS: return ENTENTE_FETCH_REDIRECTS;
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY: return ENTENTE_FETCH_DAMAGED;
    default: return ENTENTE_FETCH_FAILED;
  }
}

static struct curl_slist *condition(struct curl_slist *list, const char *name, const char *value) {
  if (!value || !*value) return list;
  size_t length = strlen(name) + strlen(value) + 1;
  char *header = malloc(length);
  if (!header) return list;
  strcpy(header, name);
  strcat(header, value);
  struct curl_slist *longer = curl_slist_append(list, header);
  free(header);
  return longer ? longer : list;
}

static void set_options(EntenteFetchLine *line, const EntenteFetchOrder *order, struct curl_slist *headers) {
  CURL *curl = line->curl;
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, order->address);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, order->agent);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, (long)order->redirects);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)order->connect_seconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)order->seconds);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, SLOWEST_BYTES);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, SLOWEST_SECONDS);
  curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)order->most_bytes);
  curl_easy_setopt(curl, CURLOPT_MAXCONNECTS, 1L);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  // A proxy would make the connection in our place, to an address that is not seen here.
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, line);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, line);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, on_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, line);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, line->trouble);
}

static void begin(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

EntenteFetchLine *entente_fetch_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, begin);
  EntenteFetchLine *line = calloc(1, sizeof *line);
  if (!line) return NULL;
  line->curl = curl_easy_init();
  if (line->curl) return line;
  free(line);
  return NULL;
}

EntenteFetchAnswer entente_fetch(EntenteFetchLine *line, const EntenteFetchOrder *order) {
  line->order = order;
  line->count = 0;
  line->refused = line->too_large = 0;
  line->trouble[0] = 0;
  forget_headers(line);
  struct curl_slist *headers = condition(NULL, "If-None-Match: ", order->etag);
  headers = condition(headers, "If-Modified-Since: ", order->last_modified);
  set_options(line, order, headers);
  CURLcode code = curl_easy_perform(line->curl);
  curl_slist_free_all(headers);
  long status = 0;
  char *address = NULL;
  curl_easy_getinfo(line->curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(line->curl, CURLINFO_EFFECTIVE_URL, &address);
  free(line->address);
  line->address = strdup(address ? address : order->address);
  if (!line->trouble[0]) strncat(line->trouble, curl_easy_strerror(code), CURL_ERROR_SIZE - 1);
  line->order = NULL;
  return (EntenteFetchAnswer){
      .outcome = outcome_of(code, line), .status = (int)status, .address = line->address ? line->address : "",
      .content_type = line->content_type, .etag = line->etag, .last_modified = line->last_modified,
      .retry_after = line->retry_after, .trouble = line->trouble, .bytes = line->bytes, .count = line->count};
}

void entente_fetch_close(EntenteFetchLine *line) {
  if (!line) return;
  curl_easy_cleanup(line->curl);
  free(line->bytes);
  free(line->address);
  free(line);
}
