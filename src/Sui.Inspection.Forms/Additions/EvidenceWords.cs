using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Forms.Additions;

/// <summary>What people said in evidence, in their own words, that can become draft findings: answers to the questions of instruments that are
/// answered in words, and quotations. docs/workbook.md describes it.</summary>
public sealed record EvidenceWords
{
    /// <summary>The words that become drafts, in the order of the evidence.</summary>
    public required IReadOnlyList<WordsToCode> ToCode { get; init; }

    /// <summary>Those that do not, in the same order.</summary>
    public IReadOnlyList<WordsLeftOut> LeftOut { get; init; } = [];

    /// <summary>The ids of the questions that are answered in words, of all instruments that were answered, in order.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The words that answer some questions alone; no quotations.</summary>
    /// <param name="questionIds">The questions' ids; none for all words, quotations too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="questionIds"/> is null.</exception>
    public EvidenceWords Of(IReadOnlyCollection<string> questionIds)
    {
        ArgumentNullException.ThrowIfNull(questionIds);
        return questionIds.Count == 0 ? this : this with
        {
            ToCode = [.. ToCode.Where(one => one.Question is { } id && questionIds.Contains(id, StringComparer.Ordinal))],
            LeftOut = [.. LeftOut.Where(one => one.Question is { } id && questionIds.Contains(id, StringComparer.Ordinal))],
        };
    }

    /// <summary>Finds the words of evidence. Rows with errors are left out, as they are of an assessment.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="scanner">Masks what identifies somebody.</param>
    /// <param name="all">Whether quotations count as words to code to which findings speak already: to leave them out chooses among what people said, which themes must not.</param>
    /// <returns>The words; null where the evidence lacks what every pack needs, so that nothing of it was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> or <paramref name="scanner"/> is null.</exception>
    public static EvidenceWords? Of(EvidenceTarget evidence, IIdentifierScanner scanner, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(scanner);
        return evidence.Read?.Pack is { } pack ? new WordsFinder(evidence, pack, scanner, all).Find() : null;
    }
}
