import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{q as c}from"./chunk-OZ7I2U2N.js";import{b as d,m as a}from"./chunk-3UTIIPJI.js";import"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";import{readFileSync as _}from"node:fs";var l=e=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:o,roleSessionName:r,webIdentityToken:s,providerId:n,policyArns:f,
policy:g,durationSeconds:E}=e,{roleAssumerWithWebIdentity:i}=e;if(!i){let{getDefaultRoleAssumerWithWebIdentity:p}=await import("./sts-BQJWJYTF.js");i=p(
{...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return i({RoleArn:o,
RoleSessionName:r??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:s,ProviderId:n,PolicyArns:f,Policy:g,DurationSeconds:E})};var m="AWS_WEB_IDENTITY_TOKEN_FILE",S="AWS_ROLE_ARN",T="AWS_ROLE_SESSION_NAME",N=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - \
fromTokenFile");let o=e?.webIdentityTokenFile??process.env[m],r=e?.roleArn??process.env[S],s=e?.roleSessionName??process.env[T];if(!o||!r)throw new d("Web ident\
ity configuration not specified",{logger:e.logger});let n=await l({...e,webIdentityToken:a?.getTokenRecord?.()[o]??_(o,{encoding:"ascii"}),roleArn:r,roleSessionName:s})(
t);return o===process.env[m]&&c(n,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),n};export{N as fromTokenFile,l as fromWebToken};
