namespace Sui.Inspection.Tabular;

/// <summary>Something wrong with a file, said so that whoever sent it can mend it. It never repeats what a cell holds. Equality is by value.</summary>
/// <param name="Code">A permanent code, one of <see cref="TabularCodes"/>.</param>
/// <param name="IsError">Whether what it names was left out; otherwise it was read and somebody should look at it.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Expected">What was expected instead.</param>
/// <param name="Action">What to do about it.</param>
/// <param name="ColumnIndex">The column, from 0; -1 for a whole row or file.</param>
public sealed record TabularFault(
    string Code, bool IsError, TabularPlace Place, string Message, string Expected, string Action, int ColumnIndex);
