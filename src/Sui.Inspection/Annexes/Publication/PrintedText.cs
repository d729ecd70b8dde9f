using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>A free text of a pack that a published annex prints, and where it stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record PrintedText(string Text, ProblemLocation Location)
{
    /// <summary>The source of which it is a finding; null for any other text.</summary>
    public string? FoundIn { get; init; }

    /// <summary>Every such text that is not blank, in the order of the pack.</summary>
    /// <param name="pack">The pack.</param>
    public static IEnumerable<PrintedText> Of(EvidencePack pack) =>
        Items(pack).Concat(Decided(pack.Decision)).Where(one => !string.IsNullOrWhiteSpace(one.Text));

    /// <summary>Where a quotation stands.</summary>
    public static ProblemLocation PlaceOf(Quote quote) => ItemPlace.Of(quote.Locator, "quote", quote.Id, Members.Consent);

    private static IEnumerable<PrintedText> Items(EvidencePack pack) =>
    [
        .. pack.Sources.Select(source => new PrintedText(source.Title, new ProblemLocation(ManifestReader.FileName, Column: "sources") { Item = "source", Id = source.Id })),
        .. pack.Activities.Select(one => At(one.Name, one, "activity", Members.Name)),
        .. pack.Proposals.Select(one => At(one.Summary, one, "proposal", Members.Summary)),
        .. pack.Proposals.Select(one => At(one.Reason ?? string.Empty, one, "proposal", Members.Reason)),
        .. pack.Findings.Select(one => At(one.Statement, one, "finding", Members.Statement) with { FoundIn = one.SourceId }),
        .. pack.Quotes.Where(one => one.Consent is QuoteConsent.Given or QuoteConsent.Published).Select(one => At(one.Text, one, "quote", Members.Text)),
        .. pack.Quotes.Where(one => one.Consent is QuoteConsent.Given or QuoteConsent.Published)
            .Select(one => At(one.Translation ?? string.Empty, one, "quote", Members.Translation)),
        .. pack.Tallies.Select(one => At(one.Question ?? string.Empty, one, "tally", Members.Question)),
        .. pack.Absences.Select(one => new PrintedText(one.Note ?? string.Empty, ItemPlace.Of(one.Locator, "absence", one.Id, Members.Note))),
    ];

    private static IEnumerable<PrintedText> Decided(Decision? decision) => decision is null ? [] :
    [
        In(decision.Reason, "decision.reason"),
        .. Remarks(decision.Dissent, "decision.dissent"),
        .. Remarks(decision.ProviderComments, "decision.providerComments"),
        .. Remarks(decision.CouncilReplies, "decision.councilReplies"),
    ];

    private static IEnumerable<PrintedText> Remarks(IReadOnlyList<Remark> remarks, string path) => remarks.SelectMany((remark, at) =>
        new[] { In(remark.Text, $"{path}[{at}].text"), In(remark.Answer ?? string.Empty, $"{path}[{at}].answer") });

    private static PrintedText In(string text, string path) => new(text, new ProblemLocation(ManifestReader.FileName, Column: path));

    private static PrintedText At(string text, EvidenceItem item, string kind, Member member) =>
        new(text, ItemPlace.Of(item.Locator, kind, item.Id, member));
}
