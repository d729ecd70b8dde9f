using Sui.Inspection.CaseFiles;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>A table of answers to an instrument that a case holds.</summary>
/// <param name="Header">The number of the entry of its headings, which names it in addresses.</param>
/// <param name="Table">The table.</param>
/// <param name="Instrument">The instrument.</param>
internal sealed record AnswerTable(long Header, CaseTable Table, Instrument Instrument)
{
    /// <summary>The questions that can be answered on a page: those that the table has a column for, and those that are answered in words, which become draft findings with a column or without.</summary>
    public IReadOnlyList<Question> Questions { get; } =
        [.. Instrument.Questions.Where(question => question.Scale == AnswerScale.Text || PackTables.Has(Table, question.Id))];

    /// <summary>Whether the table keeps answers in words.</summary>
    public bool HasWords => Instrument.Questions.Any(question => question.Scale == AnswerScale.Text && PackTables.Has(Table, question.Id));

    /// <summary>Questions that the table has no column for.</summary>
    public int Others => Instrument.Questions.Count - Questions.Count;
}
