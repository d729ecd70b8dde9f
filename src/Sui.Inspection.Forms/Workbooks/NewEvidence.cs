namespace Sui.Inspection.Forms.Workbooks;

/// <summary>What a new evidence workbook, or a new folder of files, is made for. Equality is by value, of the list by reference.</summary>
public sealed record NewEvidence
{
    /// <summary>The provider's name in print; empty to be filled in.</summary>
    public string Provider { get; init; } = string.Empty;

    /// <summary>The framework's id; null for that of the rubric in force.</summary>
    public string? Framework { get; init; }

    /// <summary>The version of the rubric in force that the evidence is to name; null names none, and what is in force counts.</summary>
    public int? RubricVersion { get; init; }

    /// <summary>The language of headings, notes and lists, and of the evidence: <c>en</c> or <c>cy</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The ids of the instruments whose answers get a sheet each; null for the telephone interview and the surveys of service users
    /// and of other stakeholders.</summary>
    public IReadOnlyList<string>? Instruments { get; init; }
}
