using System.Text.Json;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>An entry as it is read.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="At">When, as it is written.</param>
/// <param name="Role">The role of whoever did it.</param>
/// <param name="Name">The name of whoever did it.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">To what.</param>
/// <param name="Why">Why; empty where nothing was said.</param>
/// <param name="Content">The commitment to its content in hexadecimal digits; null for none.</param>
/// <param name="Previous">The hash of the entry before it in hexadecimal digits.</param>
/// <param name="Texts">What more there is to say, in texts.</param>
/// <param name="Body">What more there is to say, in other values.</param>
internal sealed record JournalEntry(
    long Sequence, string At, string Role, string Name, string Kind, string Subject, string Why, string? Content, string Previous,
    IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, JsonElement> Body)
{
    private static readonly Dictionary<string, string> NoCommitments = [];

    /// <summary>The texts to which the entry commits, by the names of their members – <c>why</c>, and of the body <c>role</c> and <c>about</c> –, as commitments. What they say stands where it would stand otherwise;
    /// where it was erased, that it was.</summary>
    public IReadOnlyDictionary<string, string> Committed { get; init; } = NoCommitments;

    /// <summary>The texts that are kept with the entry: those to which it commits, and those of an entry that it carries.</summary>
    public EntryWords Words { get; init; } = EntryWords.None;

    /// <summary>The bytes of the entry up to what stands behind <c>"content":</c>, which are those of the next one as a rule; null where they cannot be compared. Entries that share them share the array.</summary>
    public byte[]? Head { get; init; }

    /// <summary>A text of the body; null where there is none.</summary>
    public string? Text(string name) => Texts.GetValueOrDefault(name);
}
