namespace Sui.Inspection.Returns;

/// <summary>How many gave one answer.</summary>
/// <param name="Option">The answer.</param>
/// <param name="Least">Providers all of whose returns that answer the question give it.</param>
/// <param name="Most">Providers any of whose returns gives it; more than <paramref name="Least"/> only where returns of one provider differ.</param>
/// <param name="Together">How many of <paramref name="Most"/> gave it only in returns that they gave with others.</param>
/// <param name="Returns">How many returns give it.</param>
public sealed record OptionCounts(ReturnOption Option, int Least, int Most, int Together, int Returns);
