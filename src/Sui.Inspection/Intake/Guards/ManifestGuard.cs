using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Intake.Guards;

/// <summary>Looks at what pack.json says for direct identifiers.</summary>
internal static class ManifestGuard
{
    /// <summary>Reports identifiers in texts as warnings and in ids as errors.</summary>
    public static void Run(Manifest manifest, TextScanner scanner, ProblemList problems)
    {
        Id(manifest.Id, "id");
        Id(manifest.Provider?.Id, "provider.id");
        Text(manifest.Title, "title");
        Text(manifest.Provider?.Name, "provider.name");
        foreach (var (source, path) in Numbered(manifest.Sources, "sources"))
        {
            Id(source.Source.Id, path + ".id");
            Text(source.Source.Title, path + ".title");
            Text(source.Source.Citation, path + ".citation");
        }

        foreach (var (file, path) in Numbered(manifest.Files, "files"))
        {
            Text(file.Path, path + ".path");
        }

        foreach (var (group, path) in Numbered(manifest.Caseload?.Profile, "caseload.profile"))
        {
            Text(group.Characteristic, path + ".characteristic");
            Text(group.Name, path + ".group");
        }

        if (manifest.Decision is { } decision)
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
                problems.Warning(
                    PrivacyCodes.IdentifierInText, new ProblemLocation(problems.File, Column: path),
                    $"The text holds a direct identifier ({IdentifierProblems.Words(kind)}); it is masked in what is made from the pack.",
                    "Text without direct identifiers.", "Look at the property, and take the identifier out of the file.");
            }
        }

        void Id(string? id, string path)
        {
            if (IdentifyingId.KindOf(scanner, id ?? string.Empty) is { } kind)
            {
                problems.Error(
                    PrivacyCodes.IdentifierAsId, new ProblemLocation(problems.File, Column: path),
                    $"The id looks like a direct identifier ({IdentifierProblems.Words(kind)}); ids are printed.",
                    "An id that says nothing about a person.", "Give it another id.");
            }
        }
    }

    private static IEnumerable<(T Item, string Path)> Numbered<T>(IReadOnlyList<T>? items, string path) =>
        (items ?? []).Select((item, index) => (item, $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]"));
}
