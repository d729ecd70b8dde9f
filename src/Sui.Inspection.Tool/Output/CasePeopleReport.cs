using System.Globalization;
using System.Text.Json;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Output;

/// <summary>Who is who in a case, for people and as JSON.</summary>
internal static class CasePeopleReport
{
    /// <summary>Prints it.</summary>
    public static void Print(TextWriter output, bool json, CasePeople people)
    {
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-people/1");
                writer.Strings("led", people.Led);
                Write(writer, people.Apart);
            });
            return;
        }

        output.WriteLine($"Led or judged, and cannot moderate: {PlainText.Of(string.Join("; ", people.Led))}");
        Print(output, people.Apart);
    }

    /// <summary>Prints who was said to be two.</summary>
    public static void Print(TextWriter output, IReadOnlyList<CaseDistinction> apart)
    {
        foreach (var one in apart)
        {
            output.WriteLine(PlainText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"Two people, says {one.By.Role}/{one.By.Name} (entry {one.Sequence}): {one.One} and {one.Other}. {one.Why}{(one.Counts ? string.Empty : " – It counts no more: whoever says so led or judged.")}")));
        }
    }

    /// <summary>Writes who was said to be two.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CaseDistinction> apart) => writer.Objects("apart", apart, one =>
    {
        writer.WriteString("one", one.One);
        writer.WriteString("other", one.Other);
        writer.WriteString("role", one.By.Role);
        writer.WriteString("name", one.By.Name);
        writer.WriteString("at", one.At);
        writer.WriteString("why", one.Why);
        writer.WriteNumber("entry", one.Sequence);
        writer.WriteBoolean("counts", one.Counts);
    });
}
