namespace Sui.Inspection.Imports;

/// <summary>What a column of an export is, said beside the mapping. Equality is by value.</summary>
/// <param name="Header">The column's words, read without regard to case, white space, punctuation and accents; a number in brackets behind them names
/// the occurrence where several columns have the same.</param>
/// <param name="Means">The id of a question, one with a colon and the code of an option behind it, or the name of a <see cref="ColumnUse"/> other
/// than Answer and Option.</param>
public sealed record MappedColumn(string Header, string Means);
