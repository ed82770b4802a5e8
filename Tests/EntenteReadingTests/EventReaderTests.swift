import EntenteLanguage
import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Who did what to whom")
struct EventReaderTests {
  @Test("An event is read with its type, modality, rule and parties", arguments: EventExample.all)
  func example(_ example: EventExample) throws {
    let found = try #require(
      ClaimScene.events(example.text).first { $0.event.type == example.type }, "\(example.text)")
    #expect(found.mention.rule == example.rule)
    #expect(found.event.modality == example.modality)
    for actor in example.actors {
      #expect(found.event.actors.contains { $0.words.contains(actor) }, "actor \(actor)")
    }
    for target in example.targets {
      #expect(found.event.targets.contains { $0.words.contains(target) }, "target \(target)")
    }
  }

  @Test(
    "What names no party, or is no deed between parties, is no event",
    arguments: [
      "Trade between France and Spain grew by 5 percent.", "The river flooded three towns in Pakistan.",
      "The price of copper rose in May.", "He walked home and slept.",
    ])
  func noEvent(_ text: String) {
    #expect(ClaimScene.events(text).isEmpty)
  }

  @Test("A title states no event: the text under it does")
  func title() throws {
    let string = "Japan accused Belarus of spying."
    let text = ReportText(string)
    let sentences = try #require(ClaimScene.sentences)
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .title)])
    let trees = Trees(sentences.read(cut))
    let scene = Scene(
      report: ReportID(rawValue: "r0"), published: nil, trees: trees,
      names: try #require(ClaimScene.tagger).read(cut), dates: DateReader().read(cut, published: nil),
      figures: [],
      referents: [])
    #expect(EventReader().read(scene).isEmpty)
  }

  @Test("The day that the tree hangs on a deed is its time; the day of publication never is")
  func time() throws {
    let text = "Peru recalled its ambassador from Chile on 4 March 2022. Canada condemned Peru."
    let events = ClaimScene.events(text, published: "2022-03-09")
    #expect(events.first?.event.dating?.start == CalendarDate(year: 2022, month: 3, day: 4))
    #expect(events.last?.event.type == .accuse)
    #expect(events.last?.event.dating == nil)
  }

  @Test("What happened lies before the report: a day without a year is the last one")
  func lastYear() {
    let events = ClaimScene.events("On Jan 5 Norway and Sweden signed a treaty.", published: "2021-12-12")
    #expect(events.first?.event.dating?.start == CalendarDate(year: 2021, month: 1, day: 5))
  }

  @Test("Talks that name nobody are those of the parties before them")
  func carried() throws {
    let events = ClaimScene.events(
      "Nepal and India agreed to extend the railway. The talks resumed in July 2020.")
    let talks = try #require(events.last)
    #expect(talks.mention.rule == "event.carried-parties")
    #expect(talks.event.actors.map(\.words) == ["Nepal", "India"])
  }

  @Test("What one side pledged is not carried from those who met before; an accord that was reached is")
  func carriedAccord() {
    let text = "Nepal and India agreed to extend the railway. The accord reached in Delhi was short."
    let accord = ClaimScene.events(text).last
    #expect(accord?.mention.rule == "event.carried-parties")
    #expect(accord?.event.actors.map(\.words) == ["Nepal", "India"])
    let pledge = "Nepal and India agreed to extend the railway. The pledge made in Delhi was short."
    #expect(ClaimScene.events(pledge).count == 1)
  }

  @Test("A noun that only refers back to a stated visit is no second event")
  func reference() {
    let text =
      "Norway's king visited Chad in May 2019. Analysts said the Norwegian king's visit to Chad was short."
    #expect(ClaimScene.events(text).count { $0.event.mode == "visit" } == 1)
  }

  @Test("The trigger stands in the mention's span, which is no longer than evidence may be")
  func evidence() {
    for example in EventExample.all {
      for (mention, event) in ClaimScene.events(example.text) {
        #expect(mention.span.contains(event.trigger))
        #expect(mention.span.count <= Mention.longestEvidence)
      }
    }
  }

  @Test("The same scene gives the same events, in the order of the text")
  func order() {
    let text = EventExample.all.map(\.text).joined(separator: "\n")
    let first = ClaimScene.events(text).map(\.mention)
    #expect(first == ClaimScene.events(text).map(\.mention))
    #expect(first.map(\.span) == first.map(\.span).sorted())
  }

  @Test("A relative pronoun that is the subject leaves no object: \"the envoy who asked\"")
  func relative() throws {
    let scene = try #require(ClaimScene.of("Norway thanked the envoy who asked."))
    let trees = scene.trees
    let verb = try #require((0..<trees.count).first { trees.words(trees.span($0..<$0 + 1)) == "asked" })
    #expect(trees.object(of: verb) == nil)
    #expect(trees.subject(of: verb).map { trees.words(trees.span($0..<$0 + 1)) } == "envoy")
  }

  @Test("A relative clause in the perfect is no passive: its subject acts, and its noun is the object")
  func perfect() {
    let events = ClaimScene.events("The quarrel began with a pact which Turkey and Greece had signed.")
    #expect(events.first?.event.actors.map(\.words) == ["Turkey", "Greece"])
  }
}
