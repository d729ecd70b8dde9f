using System.Globalization;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Warns where something comes in of which something was erased before (SUI7025), whichever way it comes. Without its salt nobody can tell what a commitment was to: that what comes in
/// was erased before cannot be seen. A row of which a purge left something is known by its id, which stays.</summary>
/// <param name="path">The case file's path.</param>
internal sealed class ErasedBefore(string path)
{
    /// <summary>How many items of a part, and a file, were erased with nothing left.</summary>
    public static int Count(CaseStatements statements, SqliteTransaction? scope, CaseItemPart part, string? file = null) =>
        statements.ReadErased(scope, part, file).Count(version => statements.ReadEntry(scope, version)?.Content is null);

    /// <summary>Of rows that come into a table; none where nothing was erased of it.</summary>
    /// <param name="file">The table.</param>
    /// <param name="erased">How many of its rows were erased.</param>
    /// <param name="coming">How many come in.</param>
    public IReadOnlyList<Problem> OfRows(string file, int erased, int coming) => erased == 0 ? [] :
    [
        Warning("table", Path.GetFileName(file), string.Create(
            CultureInfo.InvariantCulture, $"Rows of this table that were erased before: {erased}; rows that come in: {coming}. Whether those are among them cannot be seen.")),
    ];

    /// <summary>Of what comes in with a pack.</summary>
    /// <param name="transaction">The change, before it writes anything.</param>
    /// <param name="added">What comes in.</param>
    public IReadOnlyList<Problem> Of(CaseTransaction transaction, IReadOnlyList<PackParts.PackPart> added) => transaction.Read<IReadOnlyList<Problem>>((statements, scope) =>
    [
        .. added.Where(part => part.Part == CaseItemPart.Row).CountBy(part => part.File).OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => OfRows(file.Key, Count(statements, scope, CaseItemPart.Row, file.Key), file.Value)),
        .. added.Where(part => part.Part is CaseItemPart.Document or CaseItemPart.Manifest).SelectMany(part => OfFile(statements, scope, part.Part, part.File)),
    ]);

    /// <summary>Of an attachment of a name under which one was erased.</summary>
    public IReadOnlyList<Problem> OfAttachment(CaseTransaction transaction, string name) =>
        transaction.Read((statements, scope) => OfFile(statements, scope, CaseItemPart.Attachment, name));

    /// <summary>Of what somebody writes of the case, where words of that kind were erased.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="part">What it is.</param>
    public IReadOnlyList<Problem> OfWords(CaseTransaction transaction, CaseItemPart part) => transaction.Read((statements, scope) => Count(statements, scope, part)) is > 0 and var erased
        ? [Warning(part.ToString().ToLowerInvariant(), null, string.Create(CultureInfo.InvariantCulture, $"Texts of this kind that were erased before: {erased}. Whether this one holds their words cannot be seen."))]
        : [];

    // Of pack.json a purge leaves all but the words: that they come in again with a newer one is seen by nothing.
    private IReadOnlyList<Problem> OfFile(CaseStatements statements, SqliteTransaction? scope, CaseItemPart part, string file) =>
        (part == CaseItemPart.Manifest ? statements.ReadErased(scope, part).Count() : Count(statements, scope, part, file)) == 0 ? []
        : [Warning("file", Path.GetFileName(file), part == CaseItemPart.Manifest ? "Words were erased in the decision and elsewhere in this file before; whether the one that comes in brings them back cannot be seen."
            : "A file of this name was erased before; whether the one that comes in is the same cannot be seen.")];

    private Problem Warning(string item, string? id, string message) => CaseProblems.Warning(
        CaseCodes.ErasedBefore, CaseProblems.Of(path) with { Item = item, Id = id }, message, "What nobody had erased.",
        "Compare it with what was noted when that was erased, and erase again what came back.");
}
