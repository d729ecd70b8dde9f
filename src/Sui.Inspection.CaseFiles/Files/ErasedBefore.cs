using System.Globalization;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>
/// Warns where something comes in of which something was erased before (SUI7025), whichever way it comes. Without its salt nobody can tell what a commitment was to: that what comes in was erased before cannot be
/// seen. So it is said once: of a pack as a whole, and of single rows and texts with the first that comes after an erasure. A row of which a purge left something is known by its id, which stays.
/// </summary>
/// <param name="path">The case file's path.</param>
internal sealed class ErasedBefore(string path)
{
    /// <summary>How many items of a part, and a file, were erased with nothing left.</summary>
    public static int Count(CaseStatements statements, SqliteTransaction? scope, CaseItemPart part, string? file = null) => Erasures(statements, scope, part, file).Count();

    /// <summary>How many items of a part, and a file, were erased with nothing left, where none came in since; otherwise 0.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="scope">What it is read in.</param>
    /// <param name="part">What they were.</param>
    /// <param name="file">The file that they belonged to; null for any.</param>
    /// <param name="last">The number of the last entry that counts.</param>
    public static int Untold(CaseStatements statements, SqliteTransaction? scope, CaseItemPart part, string? file = null, long last = long.MaxValue) =>
        Erasures(statements, scope, part, file).ToList() is { Count: > 0 } erased && !statements.IsAddedAfter(scope, part, file, erased.Max(), last) ? erased.Count : 0;

    /// <summary>Of a row that comes into a table; none where nothing was erased of it that nobody was told of.</summary>
    /// <param name="file">The table.</param>
    /// <param name="untold">How many of its rows were erased, where no row came in since.</param>
    public IReadOnlyList<Problem> OfRow(string file, int untold) => untold == 0 ? [] :
    [
        Warning("table", Path.GetFileName(file), string.Create(
            CultureInfo.InvariantCulture, $"Rows of this table that were erased before: {untold}. Whether what comes in from now on is among them cannot be seen, and is not said again.")),
    ];

    /// <summary>Of a row that a change puts into a table, before it does.</summary>
    public IReadOnlyList<Problem> OfRow(CaseTransaction transaction, string file) =>
        OfRow(file, transaction.Read((statements, scope) => Untold(statements, scope, CaseItemPart.Row, file, transaction.Before)));

    /// <summary>Of what comes in with a pack.</summary>
    /// <param name="transaction">The change, before it writes anything.</param>
    /// <param name="added">What comes in.</param>
    public IReadOnlyList<Problem> Of(CaseTransaction transaction, IReadOnlyList<PackParts.PackPart> added) => transaction.Read<IReadOnlyList<Problem>>((statements, scope) =>
    [
        .. OfTables([.. added.Where(part => part.Part == CaseItemPart.Row).CountBy(part => part.File).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file.Key), Count(statements, scope, CaseItemPart.Row, file.Key), file.Value)).Where(table => table.Item2 > 0)]),
        .. added.Where(part => part.Part is CaseItemPart.Document or CaseItemPart.Manifest).SelectMany(part => OfFile(statements, scope, part.Part, part.File)),
    ]);

    /// <summary>Of rows, attachments and texts that a copy brings in.</summary>
    /// <param name="kinds">What of them, how many were erased in the other copy, and how many come in.</param>
    public IReadOnlyList<Problem> OfMerge(IReadOnlyList<(string What, int Erased, int Coming)> kinds) => OfTables(kinds);

    /// <summary>Of an attachment of a name under which one was erased.</summary>
    public IReadOnlyList<Problem> OfAttachment(CaseTransaction transaction, string name) =>
        transaction.Read((statements, scope) => OfFile(statements, scope, CaseItemPart.Attachment, name));

    /// <summary>Of what somebody writes of the case, where words of that kind were erased and none were written since.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="part">What it is.</param>
    public IReadOnlyList<Problem> OfWords(CaseTransaction transaction, CaseItemPart part) =>
        transaction.Read((statements, scope) => Untold(statements, scope, part, last: transaction.Before)) is > 0 and var erased
        ? [Warning(part.ToString().ToLowerInvariant(), null, string.Create(CultureInfo.InvariantCulture, $"Texts of this kind that were erased before: {erased}. Whether this one or a later one holds their words cannot be seen, and is not said again."))]
        : [];

    private IReadOnlyList<Problem> OfTables(IReadOnlyList<(string What, int Erased, int Coming)> tables) => tables.Count == 0 ? [] :
    [
        Warning("table", tables.Count == 1 ? tables[0].What : null, "What comes in may be among what was erased before, which cannot be seen: "
            + string.Join("; ", tables.Select(table => string.Create(CultureInfo.InvariantCulture, $"{table.What}, erased {table.Erased}, coming in {table.Coming}"))) + "."),
    ];

    private static IEnumerable<long> Erasures(CaseStatements statements, SqliteTransaction? scope, CaseItemPart part, string? file) =>
        statements.ReadErased(scope, part, file).Where(version => statements.ReadEntry(scope, version)?.Content is null);

    // Of pack.json a purge leaves all but the words: that they come in again with a newer one is seen by nothing.
    private IReadOnlyList<Problem> OfFile(CaseStatements statements, SqliteTransaction? scope, CaseItemPart part, string file) =>
        (part == CaseItemPart.Manifest ? statements.ReadErased(scope, part).Count() : Count(statements, scope, part, file)) == 0 ? []
        : [Warning("file", Path.GetFileName(file), part == CaseItemPart.Manifest ? "Words were erased in the decision and elsewhere in this file before; whether the one that comes in brings them back cannot be seen."
            : "A file of this name was erased before; whether the one that comes in is the same cannot be seen.")];

    private Problem Warning(string item, string? id, string message) => CaseProblems.Warning(
        CaseCodes.ErasedBefore, CaseProblems.Of(path) with { Item = item, Id = id }, message, "What nobody had erased.",
        "Compare it with what was noted when that was erased, and erase again what came back.");
}
