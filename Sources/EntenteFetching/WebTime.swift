import Foundation

/// Times as servers write them, in seconds since 1970.
public enum WebTime {
  /// Seconds from `now` to what a `Retry-After` names: a number of seconds, or a date of HTTP (RFC 9110); bounded by
  /// a week, `nil` where it cannot be read.
  public static func wait(_ retryAfter: String, now: Int) -> Int? {
    let text = retryAfter.trimmingCharacters(in: .whitespaces)
    if let seconds = Int(text) { return seconds < 0 ? nil : min(seconds, longest) }
    return date(text).map { min(max($0 - now, 0), longest) }
  }

  /// A week.
  private static let longest = 7 * 86_400

  /// "Sun, 06 Nov 1994 08:49:37 GMT" in seconds since 1970.
  static func date(_ text: String) -> Int? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return formatter.date(from: text).map { Int($0.timeIntervalSince1970) }
  }
}
