using System.Globalization;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Evidence.Rules.Identity;

/// <summary>Looks for direct identifiers in what a host's pack says of itself.</summary>
internal static class HeadIdentity
{
    /// <summary>Warns of identifiers in texts and ids.</summary>
    /// <param name="pack">The pack, whose own properties are all there.</param>
    /// <param name="sources">The sources as the host gave them.</param>
    /// <param name="scanner">What finds identifiers.</param>
    /// <param name="problems">Where to.</param>
    public static void Check(EvidencePack pack, IReadOnlyList<EvidenceSource?>? sources, TextScanner scanner, ProblemList problems)
    {
        Id(pack.Id, "id");
        Id(pack.Provider.Id, "provider.id");
        Text(pack.Title, "title");
        Text(pack.Provider.Name, "provider.name");
        foreach (var (source, path) in Numbered(sources, "sources"))
        {
            Id(source?.Id ?? string.Empty, path + ".id");
            Text(source?.Title, path + ".title");
            Text(source?.Citation, path + ".citation");
        }

        foreach (var (group, path) in Numbered(pack.Caseload?.Profile, "caseload.profile"))
        {
            Text(group.Characteristic, path + ".characteristic");
            Text(group.Name, path + ".group");
        }

        if (pack.Decision is { } decision)
        {
            Text(decision.DecidedBy, "decision.decidedBy");
            Text(decision.Reason, "decision.reason");
            Text(decision.ModeratedBy, "decision.moderatedBy");
            Remarks(decision.Dissent, "decision.dissent");
            Remarks(decision.ProviderComments, "decision.providerComments");
            Remarks(decision.CouncilReplies, "decision.councilReplies");
        }

        void Remarks(IReadOnlyList<Remark> remarks, string path)
        {
            foreach (var (remark, at) in Numbered(remarks, path))
            {
                Text(remark.By, at + ".by");
                Text(remark.Text, at + ".text");
                Text(remark.Answer, at + ".answer");
            }
        }

        void Text(string? text, string path)
        {
            foreach (var kind in scanner.Scan(text ?? string.Empty).Where(hit => hit.Certainty == IdentifierCertainty.Sure).Select(hit => hit.Kind).Distinct())
            {
                Warn(PrivacyCodes.IdentifierInText, path, IdentityWords.Text(kind), "Text without direct identifiers.", "Take the identifier out of the text.");
            }
        }

        void Id(string id, string path)
        {
            if (IdentifyingId.KindOf(scanner, id) is { } kind)
            {
                Warn(PrivacyCodes.IdentifierAsId, path, IdentityWords.Id(kind), "An id that says nothing about a person.", "Give it another id.");
            }
        }

        void Warn(string code, string path, string message, string expected, string action) =>
            problems.Warning(code, new ProblemLocation(ItemPlace.Pack, Column: path), message, expected, action);
    }

    private static IEnumerable<(T Item, string Path)> Numbered<T>(IReadOnlyList<T>? items, string path) =>
        (items ?? []).Select((item, index) => (item, $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]"));
}
