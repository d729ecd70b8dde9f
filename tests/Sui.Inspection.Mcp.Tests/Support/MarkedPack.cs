using Sui.Inspection.Intake;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Mcp.Tests.Support;

/// <summary>A pack with a mark in every free text that people or inspectors wrote.</summary>
internal static class MarkedPack
{
    public const string Mark = "zqmark";

    /// <summary>Writes one.</summary>
    public static string Write(TemporaryFolder folder, string name)
    {
        var pack = Shell.Real().Read(Path.Combine(Door.Packs, name)).Pack!;
        var path = Directory.CreateDirectory(folder.File(name)).FullName;
        var marked = pack with
        {
            Title = With(pack.Title),
            Sources = [.. pack.Sources.Select(one => one with { Title = With(one.Title) })],
            Activities = [.. pack.Activities.Select(one => one with { Name = With(one.Name) })],
            Proposals = [.. pack.Proposals.Select(one => one with { Summary = With(one.Summary), Reason = one.Reason is null ? null : With(one.Reason) })],
            Findings = [.. pack.Findings.Select(one => one with { Statement = With(one.Statement) })],
            Quotes = [.. pack.Quotes.Select(one => one with { Text = With(one.Text), Role = With(one.Role) })],
            Absences = [.. pack.Absences.Select(one => one with { Note = With(one.Note ?? "Asked for.") })],
            Decision = pack.Decision is null ? null : pack.Decision with { Reason = With(pack.Decision.Reason), DecidedBy = With(pack.Decision.DecidedBy) },
        };
        Assert.That(EvidencePackWriter.Write(marked, path), Is.Empty);
        return path;
    }

    private static string With(string text) => $"{text} {Mark}";
}
