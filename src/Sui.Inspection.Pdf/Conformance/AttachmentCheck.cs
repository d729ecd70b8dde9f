using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks attached files.</summary>
internal static class AttachmentCheck
{
    private const string NameRule =
        "A file name of 1 to 200 characters is expected, without a folder, controls or < > : \" | ? *.";

    public static void Run(IReadOnlyList<PdfAttachment> attachments, ViolationList violations)
    {
        if (!violations.Present(attachments, "Attachments"))
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < attachments.Count; index++)
        {
            var where = $"Attachments[{index}]";
            if (violations.Present(attachments[index], where))
            {
                Check(attachments[index], where, names, violations);
            }
        }
    }

    private static void Check(PdfAttachment attachment, string where, HashSet<string> names, ViolationList violations)
    {
        if (violations.Require(IsFileName(attachment.FileName), "pdf.attachment.name", where + ".FileName", NameRule))
        {
            violations.Require(
                names.Add(attachment.FileName), "pdf.attachment.duplicate", where + ".FileName",
                "Another attachment has this name.");
        }

        violations.Require(
            IsMimeType(attachment.MimeType), "pdf.attachment.type", where + ".MimeType",
            "A media type is expected, such as application/json.");
        violations.Require(
            attachment.Description is { Length: <= 2000 } && !PlainText.IsBlank(attachment.Description),
            "pdf.attachment.description", where + ".Description", "A description of 1 to 2,000 characters is expected.");
        violations.Require(
            Enum.IsDefined(attachment.Relationship), "pdf.attachment.relationship", where + ".Relationship",
            "One of the named relationships is expected.");
    }

    private static bool IsFileName(string? name) => name is { Length: >= 1 and <= 200 }
        && name is not ("." or "..")
        && PlainText.OneLine(name) == name
        && name.IndexOfAny(['/', '\\', '<', '>', ':', '"', '|', '?', '*']) < 0;

    private static bool IsMimeType(string? type) => type is { Length: >= 3 and <= 100 }
        && type.Split('/') is [{ Length: > 0 } kind, { Length: > 0 } name]
        && (kind + name).All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '+');
}
