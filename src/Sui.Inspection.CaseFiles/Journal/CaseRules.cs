using System.Text.Json;
using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>The rules about people that a case was made with. They stand in its first entry, so that a case that was made by earlier ones goes on verifying.</summary>
internal static class CaseRules
{
    /// <summary>The rules of today: titles, posts and more letters that look alike make nobody another person; whoever acts as the lead leads; a placement is anew
    /// where the evidence changed since.</summary>
    public const int Now = 2;

    /// <summary>What the member of the first entry is called.</summary>
    public const string Member = "rules";

    /// <summary>The rules that a case was made with; 1 for one that does not say.</summary>
    public static int Of(JournalEntry first) =>
        first.Body.TryGetValue(Member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var rules) ? rules : 1;
}
