using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Wording;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What a view has at hand.</summary>
/// <typeparam name="T">What it shows.</typeparam>
internal abstract class SuiPage<T> : RazorPage<T>
    where T : Screen
{
    /// <summary>What is around the page.</summary>
    protected PageFrame Frame => Model.Frame;

    /// <summary>The words.</summary>
    protected PageWording Words => Model.Frame.Words;

    /// <summary>The text of a key.</summary>
    protected string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => Model.Frame.Words.Say(key, values);

    /// <summary>A form with its token; its end is written by the returned value's disposal.</summary>
    /// <param name="name">Its name on this page.</param>
    protected FormFields Form(string name) => new(Model.Frame, name);

    /// <summary>Problems as a list.</summary>
    protected IHtmlContent Problems(IEnumerable<Problems.Problem> problems) => ProblemMarkup.List(Model.Frame, problems);
}
