using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>The schemas of case files, by number: each is a file of statements that make it of the one before. A schema that was released is never
/// edited.</summary>
internal static class Migrations
{
    private static readonly string[] Scripts = [.. Enumerable.Range(1, Newest).Select(Read)];

    /// <summary>The schema that this version writes.</summary>
    public const int Newest = 3;

    /// <summary>Whatever SQLite 3 calls a case file of ours: the bytes of 'SuiC'.</summary>
    public const int ApplicationId = 0x53756943;

    /// <summary>The objects of a schema, by name, as SQLite keeps the statements that made them.</summary>
    public static IReadOnlyDictionary<string, string> Objects(int schema)
    {
        var objects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in Scripts.Take(schema).SelectMany(Statements))
        {
            var words = statement.Split(' ');
            if (words[0] == "CREATE")
            {
                objects.Add(words[2], statement);
            }
            else if (words[0] == "ALTER" && words[3] == "ADD")
            {
                // SQLite puts the new column behind the last one: https://www.sqlite.org/lang_altertable.html.
                var former = objects[words[2]];
                var end = former.LastIndexOf(')');
                objects[words[2]] = $"{former[..end]}, {string.Join(' ', words[5..])}{former[end..]}";
            }
            else if (words[0] is "DROP" or "ALTER")
            {
                // What a table is renamed to does not outlive the migration.
                objects.Remove(words[2]);
            }
        }

        return objects;
    }

    /// <summary>Brings a database from its schema to the newest, all or nothing.</summary>
    /// <param name="connection">The database, in no transaction.</param>
    /// <param name="from">Its schema; 0 for an empty one.</param>
    public static void Run(SqliteConnection connection, int from)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Sql.Value(connection, "PRAGMA user_version", transaction) is (long)Newest)
        {
            // Another process was quicker.
            return;
        }

        var former = from == 1 ? FormerStanding.Read(connection, transaction) : null;
        foreach (var statement in Scripts.Skip(from).SelectMany(Statements))
        {
            Sql.Execute(connection, statement, transaction);
        }

        former?.Write(connection, transaction);
        Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Newest}"), transaction);
        transaction.Commit();
    }

    private static IEnumerable<string> Statements(string script) =>
        script.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Read(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"migrations/{number:0000}.sql");
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
