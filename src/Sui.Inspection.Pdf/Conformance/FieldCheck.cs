using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks what is filled in by hand: that it says what it is, and numbers that can be drawn.</summary>
internal sealed class FieldCheck(ViolationList violations, InlineCheck inlines)
{
    private const int LongestText = 1000;
    private const string Code = "pdf.field";

    public void Run(PdfBlock block, string where)
    {
        switch (block)
        {
            case PdfTickList list:
                Text(list.BoxText, where + ".BoxText");
                Ticks(list, where);
                break;
            case PdfWritingLines lines:
                Text(lines.Text, where + ".Text");
                violations.Require(lines.Lines is >= 1 and <= 20, Code, where + ".Lines", "1 to 20 lines are expected.");
                break;
            case PdfWritingBoxes boxes when violations.Present(boxes.Boxes, where + ".Boxes"):
                violations.Require(boxes.Boxes.Count is >= 1 and <= 10, Code, where + ".Boxes", "1 to 10 boxes are expected.");
                Boxes(boxes, where);
                break;
        }
    }

    private void Ticks(PdfTickList list, string where)
    {
        if (!violations.Present(list.Boxes, where + ".Boxes"))
        {
            return;
        }

        for (var index = 0; index < list.Boxes.Count; index++)
        {
            var place = $"{where}.Boxes[{index}]";
            if (violations.Present(list.Boxes[index], place) && inlines.Run(list.Boxes[index].Content, place + ".Content"))
            {
                violations.Require(
                    !PlainText.IsBlank(list.Boxes[index].Content), Code, place + ".Content", "An answer that is not blank is expected.");
                violations.Require(
                    list.Boxes[index].Language is null || LanguageTag.IsValid(list.Boxes[index].Language),
                    "pdf.language", place + ".Language", LanguageTag.Expected);
            }
        }
    }

    private void Boxes(PdfWritingBoxes boxes, string where)
    {
        for (var index = 0; index < boxes.Boxes.Count; index++)
        {
            var place = $"{where}.Boxes[{index}]";
            if (violations.Present(boxes.Boxes[index], place))
            {
                Text(boxes.Boxes[index].Text, place + ".Text");
                violations.Require(
                    boxes.Boxes[index].Label is not { Length: > 100 }, Code, place + ".Label", "At most 100 characters are expected.");
                violations.Require(
                    boxes.Boxes[index] is { Cells: >= 1 and <= 40, CellWidth: >= 10 and <= 400 }, Code, place,
                    "1 to 40 cells of 10 to 400 points are expected.");
            }
        }
    }

    private void Text(string text, string where) => violations.Require(
        text is { Length: <= LongestText } && !PlainText.IsBlank(text), Code, where, "A text of 1 to 1,000 characters is expected.");
}
