using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Response rates in print.</summary>
internal static class ResponseRates
{
    /// <summary>The response rate of a source: of those invited, how many were heard.</summary>
    public static string Of(AnnexContext context, int index, HeardFromSource source)
    {
        var control = context.Disclosure.Heard;
        return source.Invited is not { } invited ? Shorthand.NotAvailable
            : control.HidesHeard(index) || control.HidesInvited(index) ? Shorthand.Confidential
            : context.Words.PercentFigure(Math.Min(1, (double)source.Heard / invited));
    }

    /// <summary>The same in a sentence.</summary>
    public static string InWords(AnnexContext context, int index, HeardFromSource source) => Of(context, index, source) switch
    {
        Shorthand.NotAvailable => context.Words.Say("ResponseRate.NotKnown"),
        Shorthand.Confidential => context.Words.Say("ResponseRate.NotShown"),
        var figure => figure,
    };
}
