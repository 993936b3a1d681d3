import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as g,b as u,g as m}from"./chunk-BMS367VA.js";import{b as s,d as f,g as p}from"./chunk-3UTIIPJI.js";var v="AWS_EC2_METADATA_DISABLED",E=async e=>{let{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:n,fromInstanceMetadata:a}=await import("./dist-es-2EHTYJFO.js");
if(process.env[r]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:o}=await import("./dist-es-JIRPRSOH.js");
return f(o(e),n(e))}return process.env[v]&&process.env[v]!=="false"?async()=>{throw new s("EC2 Instance Metadata Service access disabled",{logger:e.logger})}:(e.
logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),a(e))};function S(e,t){let r=_(e),n,a,o,d,c=async i=>{if(i?.forceRefresh)return d||(d=r(i).then(l=>{o=l}).finally(()=>{d=void 0})),await d,o;if(o?.expiration&&o?.expiration?.
getTime()<Date.now()&&(o=void 0),n)await n;else if(!o||t?.(o))if(o)a||(a=r(i).then(l=>{o=l}).catch(()=>{}).finally(()=>{a=void 0}));else return n=r(i).then(l=>{
o=l}).finally(()=>{n=void 0}),c(i);return o};return c}var _=e=>async t=>{let r;for(let n of e)try{return await n(t)}catch(a){if(r=a,a?.tryNextLink)continue;throw a}
throw r};var w=!1,C=(e={})=>S([async()=>{if(e.profile??process.env[p])throw process.env[g]&&process.env[u]&&(w||((e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogg\
er"?e.logger.warn.bind(e.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),w=!0)),new s("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0});return e.logger?.debug("@aws-sdk/credential-provider-node - d\
efaultProvider::fromEnv"),m(e)()},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:r,ssoAccountId:n,ssoRegion:a,
ssoRoleName:o,ssoSession:d}=e;if(!r&&!n&&!a&&!o&&!d)throw new s("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});
let{fromSSO:c}=await import("./dist-es-URZEF7PL.js");return c(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
let{fromIni:r}=await import("./dist-es-EYNJ5UNJ.js");return r(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromPro\
cess");let{fromProcess:r}=await import("./dist-es-UYCQYDUQ.js");return r(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvid\
er::fromTokenFile");let{fromTokenFile:r}=await import("./dist-es-YUQNNMHR.js");return r(e)(t)},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node \
- defaultProvider::remoteProvider"),(await E(e))()),async()=>{throw new s("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],h);var h=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5;export{C as a};
