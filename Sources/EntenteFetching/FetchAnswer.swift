import CEntenteFetch
import Foundation

/// Turns what the C side gives into a value, or into a sentence.
struct FetchAnswer {
  let result: Result<Fetched, FetchError>

  init(_ answer: EntenteFetchAnswer, _ order: FetchOrder) {
    if answer.outcome != ENTENTE_FETCH_DONE {
      result = .failure(Self.trouble(answer, order))
    } else if answer.status == 304 || (200..<300).contains(answer.status) {
      let type = ContentType(String(cString: answer.content_type))
      let told = Fetched.Validators(
        etag: String(cString: answer.etag), lastModified: String(cString: answer.last_modified))
      let isUnchanged = answer.status == 304
      result = .success(
        Fetched(
          address: WebAddress(String(cString: answer.address)) ?? order.address, isUnchanged: isUnchanged,
          bytes: isUnchanged ? [] : Array(UnsafeBufferPointer(start: answer.bytes, count: answer.count)),
          mediaType: type.mediaType, charset: type.charset,
          validators: isUnchanged && told == .init() ? order.validators : told))
    } else {
      result = .failure(Self.refusal(answer, order))
    }
  }

  static func error(
    _ code: FetchError.Code, _ order: FetchOrder, _ sentence: String, retryAfter: Int? = nil
  ) -> FetchError {
    FetchError(code: code, address: order.address.text, sentence: sentence, retryAfter: retryAfter)
  }

  /// The error for an answer that did not come.
  private static func trouble(_ answer: EntenteFetchAnswer, _ order: FetchOrder) -> FetchError {
    let limits = order.limits
    let (code, sentence): (FetchError.Code, String) =
      switch answer.outcome {
      case ENTENTE_FETCH_MALFORMED:
        (.address, "this leads to something that is no http or https address; check the address")
      case ENTENTE_FETCH_REFUSED:
        (
          .privateAddress,
          "this leads to a machine of a private network, which is not asked; save the page and give the file"
        )
      case ENTENTE_FETCH_UNKNOWN_HOST:
        (.unknownHost, "no machine is known as \(order.address.host); check the address and the connection")
      case ENTENTE_FETCH_NO_ANSWER:
        (.noAnswer, "\(order.address.host) does not answer or breaks off; try again later")
      case ENTENTE_FETCH_TIMEOUT:
        (
          .timeout,
          "the answer took longer than \(limits.seconds) s, or the connection longer than \(limits.connectSeconds) s; "
            + "try again later"
        )
      case ENTENTE_FETCH_INSECURE:
        (.insecure, "the connection cannot be trusted (\(String(cString: answer.trouble))); nothing was read")
      case ENTENTE_FETCH_TOO_LARGE:
        (
          .tooLarge,
          "the answer has more than the limit of \(limits.bytes / 1_000_000) MB; save it and give its parts"
        )
      case ENTENTE_FETCH_REDIRECTS:
        (
          .redirects,
          "one redirect leads to the next, more than \(limits.redirects) times; open it in a browser and save it"
        )
      case ENTENTE_FETCH_DAMAGED:
        (.damaged, "the answer is damaged or none of HTTP; try again later")
      default:
        (.failed, "it could not be fetched (\(String(cString: answer.trouble))); try again later")
      }
    return error(code, order, sentence)
  }

  /// The error for an answer that says no.
  private static func refusal(_ answer: EntenteFetchAnswer, _ order: FetchOrder) -> FetchError {
    let wait = WebTime.wait(
      String(cString: answer.retry_after), now: Int(Date().timeIntervalSince1970))
    let status = answer.status
    switch status {
    case 404, 410:
      return error(.notFound, order, "there is nothing at the address (status \(status)); check the address")
    case 429, 503:
      let when = wait.map { "in \($0) s" } ?? "later"
      return error(
        .busy, order, "the server asks to come back later (status \(status)); try again \(when)",
        retryAfter: wait)
    case 500...599:
      return error(
        .server, order, "the server has a fault of its own (status \(status)); try again later",
        retryAfter: wait)
    case 401...499:
      return error(
        .forbidden, order,
        "the server does not give it to programs (status \(status)); open it in a browser and save it")
    default:
      return error(.failed, order, "the server answers with status \(status); open it in a browser")
    }
  }
}
