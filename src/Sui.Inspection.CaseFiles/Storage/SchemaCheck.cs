using Microsoft.Data.Sqlite;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Looks whether a database holds the tables of a case file, made by the very statements, and nothing else.</summary>
internal static class SchemaCheck
{
    /// <summary>The first thing that does not belong, in words without names from the file; null where all is as it should be.</summary>
    public static string? Foreign(SqliteConnection connection, SqliteTransaction? transaction, int schema)
    {
        var expected = new Dictionary<string, string>(Migrations.Objects(schema), StringComparer.Ordinal);
        using var command = Sql.Command(connection, "SELECT type, name, sql FROM sqlite_schema", transaction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (type, name, sql) = (Sql.Text(reader, 0), Sql.Text(reader, 1), Sql.Text(reader, 2));
            if (type != "table")
            {
                return type is "trigger" or "view" or "index" ? $"a {type}".Replace("a index", "an index", StringComparison.Ordinal) : "an unknown object";
            }

            if (name is null || !expected.TryGetValue(name, out var statement))
            {
                return "a table that no case file has";
            }

            if (!string.Equals(sql, statement, StringComparison.Ordinal))
            {
                return "a table that was made in another way";
            }

            expected.Remove(name);
        }

        return expected.Count > 0 ? "fewer tables than a case file has" : null;
    }
}
