namespace CareersSite.Configuration;

public static class BaseUrl
{
    /// <summary>An http(s) address without query and fragment, with a <c>/</c> at its end; null where the text is none.</summary>
    public static Uri? Parse(string text) =>
        ApplyTarget.IsWebAddress(text) && new Uri(text) is { Query: "", Fragment: "" } uri
            ? uri.AbsolutePath.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/")
            : null;
}
