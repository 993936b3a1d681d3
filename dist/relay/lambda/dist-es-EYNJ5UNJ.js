import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{q as i}from"./chunk-OZ7I2U2N.js";import{b as d,d as g,h as f,l as w}from"./chunk-3UTIIPJI.js";import"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";var E=(e,t,r)=>{let o={EcsContainer:async s=>{let{fromHttp:a}=await import("./dist-es-JIRPRSOH.js"),{fromContainerMetadata:n}=await import("./dist-es-2EHTYJFO.js");
return r?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>g(a(s??{}),n(s))().then(_)},Ec2InstanceMetadata:async s=>{r?.debug(
"@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:a}=await import("./dist-es-2EHTYJFO.js");return async()=>a(
s)().then(_)},Environment:async s=>{r?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");let{fromEnv:a}=await import("./dist-es-EF3IOKDN.js");
return async()=>a(s)().then(_)}};if(e in o)return o[e];throw new d(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2Instanc\
eMetadata or Environment.`,{logger:r})},_=e=>i(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p");var S=(e,{profile:t="default",logger:r}={})=>!!e&&typeof e=="object"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&
["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(T(e,{profile:t,logger:r})||$(e,{profile:t,logger:r})),
T=(e,{profile:t,logger:r})=>{let o=typeof e.source_profile=="string"&&typeof e.credential_source>"u";return o&&r?.debug?.(`    ${t} isAssumeRoleWithSourceProfil\
e source_profile=${e.source_profile}`),o},$=(e,{profile:t,logger:r})=>{let o=typeof e.credential_source=="string"&&typeof e.source_profile>"u";return o&&r?.debug?.(
`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`),o},v=async(e,t,r,o,s={},a)=>{r.logger?.debug("@aws-sdk/credential-provider-ini - \
resolveAssumeRoleCredentials (STS)");let n=t[e],{source_profile:c,region:F}=n;if(!r.roleAssumer){let{getDefaultRoleAssumer:l}=await import("./sts-BQJWJYTF.js");
r.roleAssumer=l({...r.clientConfig,credentialProviderLogger:r.logger,parentClientConfig:{...o,...r?.parentClientConfig,region:F??r?.parentClientConfig?.region??
o?.region}},r.clientPlugins)}if(c&&c in s)throw new d(`Detected a cycle attempting to resolve credentials for profile ${f(r)}. Profiles visited: `+Object.keys(s).
join(", "),{logger:r.logger});r.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${c?`source_profile=[${c}]`:`profile=[${e}]`}`);
let y=c?a(c,t,r,o,{...s,[c]:!0},P(t[c]??{})):(await E(n.credential_source,e,r.logger)(r))();if(P(n))return y.then(l=>i(l,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));
{let l={RoleArn:n.role_arn,RoleSessionName:n.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:n.external_id,DurationSeconds:parseInt(n.duration_seconds||
"3600",10)},{mfa_serial:u}=n;if(u){if(!r.mfaCodeProvider)throw new d(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,
{logger:r.logger,tryNextLink:!1});l.SerialNumber=u,l.TokenCode=await r.mfaCodeProvider(u)}let h=await y;return r.roleAssumer(h,l).then(D=>i(D,"CREDENTIALS_PROFI\
LE_SOURCE_PROFILE","o"))}},P=e=>!e.role_arn&&!!e.credential_source;var I=e=>!!(e&&e.login_session),R=async(e,t,r)=>{let{fromLoginCredentials:o}=await import("./dist-es-NEKYB2SY.js"),s=await o({...t,profile:e})({callerClientConfig:r});
return i(s,"CREDENTIALS_PROFILE_LOGIN","AC")};var A=e=>!!e&&typeof e=="object"&&typeof e.credential_process=="string",L=async(e,t)=>{let{fromProcess:r}=await import("./dist-es-UYCQYDUQ.js"),o=await r({...e,
profile:t})();return i(o,"CREDENTIALS_PROFILE_PROCESS","v")};var O=async(e,t,r={},o)=>{let{fromSSO:s}=await import("./dist-es-URZEF7PL.js");return s({profile:e,logger:r.logger,parentClientConfig:r.parentClientConfig,clientConfig:r.
clientConfig})({callerClientConfig:o}).then(a=>t.sso_session?i(a,"CREDENTIALS_PROFILE_SSO","r"):i(a,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},b=e=>e&&(typeof e.sso_start_url==
"string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.sso_region=="string"||typeof e.sso_role_name=="string");var m=e=>!!e&&typeof e=="object"&&typeof e.aws_access_key_id=="string"&&typeof e.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>
-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1,p=async(e,t)=>{t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");let r={
accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},
...e.aws_account_id&&{accountId:e.aws_account_id}};return i(r,"CREDENTIALS_PROFILE","n")};var x=e=>!!e&&typeof e=="object"&&typeof e.web_identity_token_file=="string"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>
-1,k=async(e,t,r)=>{let{fromTokenFile:o}=await import("./dist-es-YUQNNMHR.js"),s=await o({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,
roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.logger,parentClientConfig:t.parentClientConfig})({callerClientConfig:r});
return i(s,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")};var C=async(e,t,r,o,s={},a=!1)=>{let n=t[e];if(Object.keys(s).length>0&&m(n))return p(n,r);if(a||S(n,{profile:e,logger:r.logger}))return v(e,t,r,o,s,C);if(m(n))
return p(n,r);if(x(n))return k(n,r,o);if(A(n))return L(r,e);if(b(n))return await O(e,n,r,o);if(I(n))return R(e,r,o);throw new d(`Could not resolve credentials u\
sing profile: [${e}] in configuration/credentials file(s).`,{logger:r.logger})};var W=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let r=await w(e);return C(f({profile:e.profile??t?.
profile}),r,e,t)};export{W as fromIni};
