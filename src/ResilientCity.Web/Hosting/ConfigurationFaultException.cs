namespace ResilientCity.Web.Hosting;

/// <summary>A setting that this program cannot work with; the message says which, and what it should be like.</summary>
internal sealed class ConfigurationFaultException(string message) : InvalidOperationException(message);
