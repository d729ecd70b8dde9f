namespace Sui.Inspection.Tests.Disclosure;

/// <summary>The answers to a question: the first so many yes, the next no, the rest none.</summary>
internal sealed record FileAnswers(string Question, int Favourable, int Valid)
{
    public string Of(int person) => person < Favourable ? "yes" : person < Valid ? "no" : string.Empty;
}
