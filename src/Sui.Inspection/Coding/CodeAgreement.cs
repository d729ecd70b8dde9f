using Sui.Inspection.Analysis;

namespace Sui.Inspection.Coding;

/// <summary>How far coders agree on one code.</summary>
public sealed record CodeAgreement
{
    /// <summary>The code.</summary>
    public required CodebookCode Code { get; init; }

    /// <summary>How many of the excerpts that are compared somebody gave it to, 0 or more.</summary>
    public required int Given { get; init; }

    /// <summary>Agreement on whether the code applies, over the excerpts that two or more coded.</summary>
    public required AgreementResult Presence { get; init; }

    /// <summary>Agreement on its level, over the excerpts to which two or more gave one; null where the code has no levels.</summary>
    public AgreementResult? Levels { get; init; }
}
