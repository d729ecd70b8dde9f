namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>What is to be written into the journal.</summary>
/// <param name="Kind">One of <see cref="EntryKinds"/>.</param>
/// <param name="Subject">What it is about; null for the item that its content makes.</param>
/// <param name="Body">A canonical object without anybody's words.</param>
/// <param name="Content">What is kept apart, where it can be erased; null for nothing.</param>
internal sealed record EntryDraft(string Kind, string? Subject, string Body, ReadOnlyMemory<byte>? Content = null);
