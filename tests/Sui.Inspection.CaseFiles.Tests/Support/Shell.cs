using Microsoft.Data.Sqlite;

namespace Sui.Inspection.CaseFiles.Tests.Support;

/// <summary>Somebody with a shell of SQLite: no rules, no keys, every statement.</summary>
internal static class Shell
{
    public static void Run(string path, params string[] statements)
    {
        using var connection = Open(path);
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    public static T Value<T>(string path, string statement)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>The statement that puts an entry in; what follows from it is not mended.</summary>
    public static string Forged(long sequence, byte[] hash, byte[] entry) =>
        $"INSERT INTO journal (sequence, hash, node, last, workflow, fired, evidence, entry) VALUES ({sequence}, x'{Convert.ToHexString(hash)}', zeroblob(32), 1, 'Published', {sequence}, 0, x'{Convert.ToHexString(entry)}')";

    private static SqliteConnection Open(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }
}
