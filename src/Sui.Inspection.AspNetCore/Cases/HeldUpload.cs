using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>An upload that is kept in memory while its mapping is looked at.</summary>
/// <param name="By">Who sent it; nobody else finds it.</param>
/// <param name="CaseId">The case that it was sent to.</param>
/// <param name="Files">What the survey tool exported, one file or more, in the order in which they were chosen.</param>
/// <param name="Mapping">The saved mapping that came with them; null for none.</param>
/// <param name="Until">When it is forgotten.</param>
internal sealed record HeldUpload(CaseActor By, string CaseId, IReadOnlyList<HeldFile> Files, HeldFile? Mapping, DateTimeOffset Until)
{
    /// <summary>How many bytes it takes up.</summary>
    public long Size { get; } = Files.Sum(file => (long)file.Content.Length) + (Mapping?.Content.Length ?? 0);

    /// <summary>The names of the files.</summary>
    public string Names => string.Join(", ", Files.Select(file => file.Name));
}
