namespace Sui.Inspection.Evidence;

/// <summary>What somebody said about the judgement, and the answer.</summary>
/// <param name="By">A role, such as 'provider' or 'service user council'; never a name.</param>
/// <param name="Text">What was said, fit for print.</param>
/// <param name="Answer">The inspectorate's answer; null when there is none yet.</param>
public sealed record Remark(string By, string Text, string? Answer)
{
    /// <summary>The day on which it was said; null where that is not recorded. None is said after the annex that prints it.</summary>
    public DateOnly? SaidOn { get; init; }
}
