using Sui.Inspection.Robustness;

namespace Sui.Inspection.Annexes;

/// <summary>What annex is wanted.</summary>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Language">Its language’s tag: <c>en</c> (English) or <c>cy</c> (Welsh).</param>
/// <param name="Date">The day on its cover; null takes the last day of fieldwork, of the decision and of what was said of it.</param>
public sealed record AnnexRequest(AnnexAudience Audience = AnnexAudience.Published, string Language = "en", DateOnly? Date = null)
{
    /// <summary>Which document is wanted; the working paper is one document, <see cref="AnnexPart.Annex"/>.</summary>
    public AnnexPart Part { get; init; } = AnnexPart.Annex;

    /// <summary>
    /// The day on which the annex is made. A published annex whose decision, or what was said of it, is dated later, or that is itself dated more than a year later, is a
    /// draft. Null, the default, where it is not known: then no day is held against it.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>
    /// Where the supplement will stand, so that the annex's numbers in square brackets are links to its entries: an absolute address of the web, or the
    /// name of a file beside the annex, percent-encoded, without a folder; 1 to 1,000 characters of ASCII, without a fragment. Null for none: the numbers are
    /// text, and so they are wherever else but in the annex. The supplement's own lead to its entries in any case.
    /// </summary>
    public string? SupplementAddress { get; init; }

    /// <summary>
    /// The commitment to the full record that stays in the case file (<see cref="CaseFiles.ICasePublications.FindCommitmentAsync"/>), 64 lower-case hexadecimal digits. Annex,
    /// supplement and easy read carry it beside their record, and annex and supplement print it. Null for none; a draft and a working paper have none
    /// whatever is given.
    /// </summary>
    public string? RecordCommitment { get; init; }

    /// <summary>
    /// How sure the assessment is, for a working paper. Null: <see cref="ISuiInspection.Compose"/> works it out, unless a plug-in failed during the assessment;
    /// a composer of its own prints none. A published annex prints none whatever is given.
    /// </summary>
    public RobustnessAnalysis? Robustness { get; init; }
}
