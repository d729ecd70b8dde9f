using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>The rules about people, and about the order of rows, that a case was made with. They stand in its first entry, so that a case that was made by earlier ones goes on verifying.</summary>
internal static class CaseRules
{
    /// <summary>The first rules, of a case that does not say by which it was made.</summary>
    public const int First = 1;

    /// <summary>The second: titles, posts and more letters that look alike make nobody another person; whoever acts as the lead leads; a placement is anew where
    /// the evidence changed since.</summary>
    public const int Roles = 2;

    /// <summary>The third: nothing that is written beside a name, nor an initial for it, makes whoever led another person.</summary>
    public const int Likeness = 3;

    /// <summary>The fourth: a place behind a surname makes nobody another person either; and rows that were carried over stand where they were written, whichever
    /// copy was merged first.</summary>
    public const int Places = 4;

    /// <summary>The fifth: initials, a login, a first name alone, and a surname with whatever stands behind it, make nobody another person either.</summary>
    public const int Forms = 5;

    /// <summary>The sixth: a first name that is another's surname makes two people none one ('Owen Rees' and 'Anne Owen'), so that behind a surname what stands has to be a place; and
    /// the initials of a name in full with other words behind them make nobody another person.</summary>
    public const int Words = 6;

    /// <summary>The rules of today.</summary>
    public const int Now = Words;

    /// <summary>What the member of the first entry is called.</summary>
    public const string Member = "rules";

    /// <summary>The rules that a case was made with; 1 for one that does not say.</summary>
    public static int Of(JournalEntry first) =>
        first.Body.TryGetValue(Member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var rules) ? rules : First;
}
