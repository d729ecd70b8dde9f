using System.Text.RegularExpressions;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Sql;

/// <summary>Names in the query of an instrument.</summary>
internal static partial class SqlNames
{
    /// <summary>The code of the notice that a name needs quotation marks.</summary>
    public const string QuotedName = "sql.name.quoted";

    // Reserved in one of the engines at least (SQL:2016, PostgreSQL 17, BigQuery, Spark 3.5, DuckDB 1.4), of words that could be a question's id.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "all", "analyse", "analyze", "and", "anti", "any", "array", "as", "asc", "assert_rows_modified", "asymmetric", "at", "authorization", "between", "binary", "both", "by", "case",
        "cast", "check", "collate", "collation", "column", "concurrently", "constraint", "contains", "create", "cross", "cube", "current", "current_date", "current_role",
        "current_time", "current_timestamp", "current_user", "default", "deferrable", "define", "desc", "describe", "distinct", "do", "else", "end", "enum", "escape", "except",
        "exclude", "exists", "extract", "false", "fetch", "filter", "following", "for", "foreign", "freeze", "from", "full", "glob", "grant", "group", "grouping", "groups", "hash",
        "having", "if", "ignore", "ilike", "in", "initially", "inner", "intersect", "interval", "into", "is", "isnull", "join", "lambda", "lateral", "leading", "left", "like", "limit",
        "localtime", "localtimestamp", "lookup", "map", "merge", "minus", "natural", "new", "no", "not", "notnull", "null", "nulls", "of", "offset", "on", "only", "or", "order",
        "outer", "over", "overlaps", "partition", "pivot", "placing", "positional", "preceding", "primary", "proto", "qualify", "range", "recursive", "references", "respect",
        "returning", "right", "rollup", "rows", "select", "semi", "session_user", "set", "show", "similar", "some", "struct", "summarize", "symmetric", "system_user", "table",
        "tablesample", "then", "to", "trailing", "treat", "true", "unbounded", "union", "unique", "unknown", "unnest", "unpivot", "user", "using", "variadic", "verbose", "when",
        "where", "window", "with", "within",
    };

    /// <summary>A column's name as it stands in the query.</summary>
    public static string Of(string column) => NeedsQuotes(column) ? $"\"{column}\"" : column;

    /// <summary>Whether a name cannot stand without quotation marks, in which engines differ.</summary>
    public static bool NeedsQuotes(string column) => !PlainName().IsMatch(column) || Reserved.Contains(column);

    /// <summary>What is said of such a name.</summary>
    public static OutputNotice Notice(string column) => new(
        QuotedName,
        $"The column '{column}' stands in double quotation marks, as standard SQL has them; in Spark SQL and BigQuery write grave accents in their place.");

    /// <summary>The text of a column without white space around it, whatever its type; empty for none.</summary>
    public static string Text(string column) => $"COALESCE(TRIM(CONCAT('', r.{Of(column)})), '')";

    /// <summary>A table's name, as the engine is to read it.</summary>
    /// <exception cref="ArgumentException">It is no name of a table.</exception>
    public static string Table(string name) => TableName().IsMatch(name) ? name
        : throw new ArgumentException("A table is named by letters, digits and underscores, with full stops between its parts; other names stand in double quotation marks or grave accents.", nameof(name));

    [GeneratedRegex("^[a-z_][a-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();

    [GeneratedRegex("^(?:[A-Za-z_][A-Za-z0-9_]*|\"[^\"`\\p{C}]+\"|`[^\"`\\p{C}]+`)(?:\\.(?:[A-Za-z_][A-Za-z0-9_]*|\"[^\"`\\p{C}]+\"|`[^\"`\\p{C}]+`)){0,3}$(?!\\n)", RegexOptions.CultureInvariant)]
    private static partial Regex TableName();
}
