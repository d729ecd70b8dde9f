using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Intake.Writing;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Takes quotations out of everything that a case holds but attachments: rows, what people wrote of it, and the decision of a pack.</summary>
internal static class QuotationEraser
{
    // What people wrote in a decision, and who they say they are; all else there names and counts.
    private static readonly string[] Written = ["reason", "text", "answer", "decidedBy", "moderatedBy", "by"];

    /// <summary>Erases them.</summary>
    /// <param name="transaction">The change.</param>
    /// <param name="rows">The rows of the case.</param>
    /// <param name="quotation">The quotations.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="merges">Whether two copies are merged: then it makes no difference by whom, and what is left is salted by what there was.</param>
    /// <returns>The ids of what is left of rows, how many items were erased, and how many texts of entries were hidden and stand in them still.</returns>
    public static (IReadOnlyList<string> Left, int Erased, int Hidden) Erase(
        CaseTransaction transaction, IReadOnlyList<HeldRow> rows, Quotation quotation, CancellationToken cancellationToken, bool merges = false)
    {
        var changes = quotation.In(rows);
        var items = transaction.Read((statements, scope) => Holding(statements, scope, quotation));
        var hashes = transaction.Read((statements, scope) => PublishedHashes.Of(
            statements.ReadAll(scope), [.. changes.Select(change => change.Row.Item), .. items.Select(item => item.Item)]).ToList());
        var left = new List<string>();
        foreach (var (row, cells) in changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cells is null)
            {
                transaction.Change(row.Item, CaseItemState.Erased);
            }
            else
            {
                left.Add(transaction.Purge(row.Item, CsvRecords.Record(cells), merges)!);
            }
        }

        foreach (var (item, without) in items)
        {
            if (without is { } manifest)
            {
                left.Add(transaction.Purge(item, manifest, merges)!);
            }
            else
            {
                transaction.Change(item, CaseItemState.Erased);
            }
        }

        hashes.ForEach(hash => transaction.Change(hash, CaseItemState.Erased));
        return (left, changes.Count + items.Count, quotation.IsEmpty ? 0 : EntryTexts.Hide(transaction, quotation.IsIn).Hidden);
    }

    /// <summary>What is no row, holds words that were purged, and has no days of its own by which it would go: what people wrote of the case, and the decision of a pack.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="scope">What it is read in.</param>
    /// <param name="words">The words.</param>
    /// <param name="all">The items of the case, where they were read already; null to read them.</param>
    public static IReadOnlyList<(CaseItem Item, ReadOnlyMemory<byte>? Left)> Quoting(CaseStatements statements, SqliteTransaction? scope, Quotation words, IReadOnlyList<CaseItem>? all = null) =>
        words.IsEmpty ? [] : [.. Holding(statements, scope, (_, text) => words.IsTellinglyIn(text), all).Where(one => one.Item.Part != CaseItemPart.Document)];

    /// <summary>Takes purged words out of these: what people wrote goes as a whole, which changes no evidence; nor does what is left of a decision.</summary>
    /// <returns>The ids of what is left.</returns>
    public static IReadOnlyList<string> Purge(CaseTransaction transaction, IReadOnlyList<(CaseItem Item, ReadOnlyMemory<byte>? Left)> items, bool merges)
    {
        var left = new List<string>();
        foreach (var (item, without) in items)
        {
            if (item.Part.IsWritten())
            {
                transaction.Change(item, CaseItemState.Erased);
            }
            else if (transaction.Purge(item, without, merges) is { } id)
            {
                left.Add(id);
            }
        }

        return left;
    }

    private static List<(CaseItem Item, ReadOnlyMemory<byte>? Left)> Holding(CaseStatements statements, SqliteTransaction? scope, Quotation quotation) =>
        Holding(statements, scope, (name, text) => IsIn(quotation, name, text));

    // What is no row, and what is left of it. What was carried over without effect is held as well.
    private static List<(CaseItem Item, ReadOnlyMemory<byte>? Left)> Holding(
        CaseStatements statements, SqliteTransaction? scope, Func<string?, string, bool> isIn, IReadOnlyList<CaseItem>? all = null)
    {
        var holding = new List<(CaseItem, ReadOnlyMemory<byte>?)>();
        foreach (var item in (all ?? statements.ReadAll(scope)).Where(item => item.State != CaseItemState.Erased && (item.Part.IsWritten() || item.Part is CaseItemPart.Manifest or CaseItemPart.Document)))
        {
            var text = Encoding.UTF8.GetString(statements.ReadContent(scope, item.Sequence));
            if (item.Part.IsWritten() ? isIn(Written[0], text) : Strings(text).Any(one => isIn(one.Name, one.Text)))
            {
                holding.Add((item, item is { Part: CaseItemPart.Manifest, State: CaseItemState.Held } ? (ReadOnlyMemory<byte>?)Without(text, isIn) : null));
            }
        }

        return holding;
    }

    private static bool IsIn(Quotation quotation, string? name, string text) => Written.Contains(name) ? quotation.IsIn(text) : quotation.IsTellinglyIn(text);

    private static List<(string? Name, string Text)> Strings(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            return [.. Of(json.RootElement, null)];
        }
        catch (JsonException)
        {
            return [(null, text)];
        }

        static IEnumerable<(string?, string)> Of(JsonElement value, string? name) => value.ValueKind switch
        {
            JsonValueKind.String => [(name, value.GetString()!)],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(one => Of(one, name)),
            JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Of(member.Value, member.Name)),
            _ => [],
        };
    }

    private static ReadOnlyMemory<byte> Without(string text, Func<string?, string, bool> isIn)
    {
        using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'));
        return ManifestJson.Write(writer =>
        {
            foreach (var member in json.RootElement.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value, member.Name, isIn);
            }
        });
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, string? name, Func<string?, string, bool> isIn)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when isIn(name, value.GetString()!):
                writer.WriteStringValue(RetentionRule.Erased);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var one in value.EnumerateArray())
                {
                    Write(writer, one, name, isIn);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value, member.Name, isIn);
                }

                writer.WriteEndObject();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
