using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes;

/// <summary>What the documents of an assessment are called, so that they can name each other.</summary>
internal static class Titles
{
    /// <summary>The title of one of the documents; a draft's says so.</summary>
    public static string Of(AnnexContext context, AnnexPart part)
    {
        var key = !context.Published ? "Title.Working" : part switch
        {
            AnnexPart.Supplement => "Title.Supplement",
            AnnexPart.EasyRead => "Title.EasyRead",
            _ => "Title.Published",
        };
        var title = context.Words.Say(key, ("provider", context.Provider));
        return LanguageMarks.Strip(context.Draft ? context.Words.Say("Title.Draft", ("title", title)) : title);
    }

    /// <summary>A name for the file of one of the documents, without an extension.</summary>
    public static string File(AnnexContext context, AnnexPart part)
    {
        var provider = string.Concat(context.Pack.Provider.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        var kind = !context.Published ? "working-paper" : part switch
        {
            AnnexPart.Supplement => "annex-supplement",
            AnnexPart.EasyRead => "annex-easy-read",
            _ => "annex",
        };
        return string.Join('-', new[] { provider, kind, context.Draft ? "draft" : string.Empty }.Where(piece => piece.Length > 0));
    }
}
