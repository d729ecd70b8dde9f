using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>That somebody said of two names that they are two people's.</summary>
/// <param name="One">The one name.</param>
/// <param name="Other">The other.</param>
/// <param name="By">The name of whoever said so.</param>
internal sealed record StatedApart(string One, string Other, string By)
{
    /// <summary>Whether it is of two names, however they are written that they are one person's for certain.</summary>
    public bool IsOf(string one, string other) =>
        (Persons.AreOne(One, one) && Persons.AreOne(Other, other)) || (Persons.AreOne(One, other) && Persons.AreOne(Other, one));

    /// <summary>What keeps somebody from saying so, by their names; null for nothing.</summary>
    /// <param name="rules">The rules about people.</param>
    public string? Unsound(int rules) => Persons.AreOne(One, Other) || (rules >= CaseRules.Places && LikeNames.AreSpelledAlike(One, Other)) ? "The two names are one."
        : new[] { One, Other }.Any(name => Persons.AreOne(name, By) || LikeNames.AreLike(name, By, rules)) ? "Whoever says that two people are two may be one of them." : null;
}
