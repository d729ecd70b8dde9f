using System.Globalization;

namespace Sui.Inspection.Forms.Tests.Support;

/// <summary>Changes an evidence workbook as people and programs do, and as they should not, decided by a seed: cells, names, order, merging.</summary>
internal static class Scramble
{
    private static readonly string[] Sheets =
        ["Inspection", "Sources", "Sheets", "Findings", "Tallies", "Activities", "Meetings", "Proposals", "Quotations", "Absences", "Profile", "Decision"];

    private static readonly string[] Words =
    [
        "", " ", "2019-06-04", "04/06/2019", "4 June 2019", "June 2019", "99/99/9999", "yes", "Yes", "Ydw", "For", "against", "Lived", "n/a", "#N/A", "-", "=1+1",
        "@cmd", "p7291", "P7291", "C2", "C2, P4", "Z9", "1e400", "-1", "0.5", "50 %", "1,120", "a|b;c", "_x0001_", "\u200f", "\ud83d\ude00", "línea\nnueva", "Example",
        "Inspection", "Findings", "id", "source", "survey", "SUI1301", "..\\..\\x", "C:\\x", "<row/>", "&amp;", "'", "\"", "_x0041_",
    ];

    /// <summary>The workbook after one to twelve changes.</summary>
    public static byte[] Of(byte[] workbook, int seed)
    {
        var random = new Random(seed);
        using var edit = new WorkbookEdit(workbook);
        var there = Sheets.Where(edit.Has).ToList();
        for (var times = random.Next(1, 13); times > 0; times--)
        {
            Change(edit, there, random);
        }

        return edit.Bytes();
    }

    private static void Change(WorkbookEdit edit, List<string> there, Random random)
    {
        var sheet = there[random.Next(there.Count)];
        var cell = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + random.Next(16))}{random.Next(1, 12)}");
        switch (random.Next(14))
        {
            case 0:
                edit.Error(sheet, cell);
                break;
            case 1:
                edit.FormulaOnly(sheet, cell);
                break;
            case 2:
                edit.True(sheet, cell);
                break;
            case 3:
                edit.Number(sheet, cell, random.Next(4) switch { 0 => 43620, 1 => -5, 2 => 0.25, _ => 1e300 }, (uint)random.Next(6));
                break;
            case 4:
                edit.Reverse();
                break;
            case 5 when random.Next(4) == 0:
                edit.Hide(sheet);
                break;
            case 6 when there.Count > 2:
                edit.Rename(sheet, "My " + sheet.ToLowerInvariant());
                there.Remove(sheet);
                break;
            case 7 when there.Count > 2 && random.Next(3) == 0:
                edit.Remove(sheet);
                there.Remove(sheet);
                break;
            case 8:
                edit.Merge(sheet, string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + random.Next(4))}{random.Next(2, 4)}:{(char)('D' + random.Next(4))}{random.Next(4, 7)}"));
                break;
            case 9 when random.Next(3) == 0:
                edit.Title(sheet, "Notes of the week");
                break;
            default:
                edit.Text(sheet, cell, Words[random.Next(Words.Length)]);
                break;
        }
    }
}
